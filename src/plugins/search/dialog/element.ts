/** All of the search that a page carries before it is used: the button, the keys, `?q=` and the marks of an arrival. */
import { normalizeBase } from '../../../site/base.ts';
import { FOLDER, SITE_FILE } from '../place.ts';
import type { Search, SearchResult } from '../query/client.ts';
import type { SearchDialog } from './dialog.ts';
import { takeMarks } from './arrival.ts';
import { type Notice, noticeIn } from './notice.ts';

export class SiteSearch extends HTMLElement {
  /** The site's base, with a closing slash. */
  readonly base = normalizeBase(import.meta.env.BASE_URL);
  notice!: Notice;
  #search: Promise<Search> | undefined;
  #failures = 0;
  #script: Promise<SearchDialog> | undefined;
  #dialog!: HTMLDialogElement;
  #box!: HTMLInputElement;
  #reload!: HTMLButtonElement;
  #alert!: HTMLElement;

  connectedCallback() {
    const dialog = (this.#dialog = this.querySelector('dialog')!);
    this.#box = dialog.querySelector('input')!;
    this.notice = noticeIn(dialog.querySelector('p')!, this.#box);
    this.#alert = dialog.querySelector('[role=alert]')!;
    const [close, reload] = dialog.querySelectorAll('button');
    this.#reload = reload!;
    this.querySelector('button')!.addEventListener('click', () => this.open());
    close!.addEventListener('click', () => dialog.close());
    reload!.addEventListener('click', () => this.reloadPage());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    document.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('click', (event) => this.#onLink(event));
    this.#box.addEventListener('keydown', (event) => this.#onEnter(event));
    addEventListener('popstate', () => this.#openFromAddress());
    // Until now the button opened it without a script.
    const wasOpen = dialog.popover && dialog.matches(':popover-open');
    dialog.popover = null;
    this.#alert.remove();
    if (wasOpen) this.open();
    this.#openFromAddress();
    // The first look into the storage waits for the browser, which has the page to show.
    setTimeout(() => this.markArrival().catch(console.error));
  }

  /** Every page that answers a query, best first; the first of them with their best sections. */
  async search(query: string): Promise<SearchResult[]> {
    return (await this.load()).list(query);
  }

  /** Loads the index at the first call: its list of pages together with the script that reads it. */
  load(): Promise<Search> {
    return (this.#search ??= this.#load());
  }

  async #load() {
    const site = fetch(`${this.base}${FOLDER}/${SITE_FILE}`, { cache: this.#failures ? 'no-store' : 'no-cache' });
    // Read late, where the script does not come.
    site.catch(() => {});
    return (await import('../query/client.ts')).openSearch(this.base, site, this.#failures);
  }

  /** After a failure: has the next call of `load` load the index anew. */
  forget() {
    this.#failures++;
    this.#search = undefined;
  }

  /** Loads the page anew, which then opens with what is in the box. */
  reloadPage() {
    const query = new URLSearchParams({ q: this.#box.value });
    history.replaceState(history.state, '', `?${query}${location.hash}`);
    location.reload();
  }

  /** Opens the dialog at once, with a query or as it was left; it answers as soon as its script is there. */
  async open(query?: string) {
    const box = this.#box;
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) box.value = query;
    box.focus();
    box.select();
    // The script of the dialog and the index load side by side; the dialog says why the index could not be loaded.
    if (!import.meta.env.DEV) this.load().catch(() => {});
    this.notice.wait(this.#reload);
    this.#script ??= import('./dialog.ts').then(({ SearchDialog }) => new SearchDialog(this));
    try {
      (await this.#script).ask();
    } catch (error) {
      // After a new version of the site its script is gone; a browser does not ask for it again before the page is loaded anew.
      console.error(error);
      this.notice.say();
      this.#alert.append(this.#reload);
      this.#dialog.append(this.#alert);
    }
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const writing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    // On a layout of other letters, such as the Korean one, the place of the key counts.
    const key = event.key > '~' ? event.code : `Key${event.key.toUpperCase()}`;
    if (command ? event.shiftKey || key !== 'KeyK' : event.key !== '/' || writing) return;
    event.preventDefault();
    this.open();
  }

  /** A page may lead to the search by a link to `?q=`. */
  #onLink(event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest('a[href="?q="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.open();
  }

  /** Enter may come before the script of the dialog. While a syllable is being composed, it belongs to the input method. */
  async #onEnter({ isComposing, key }: KeyboardEvent) {
    const query = this.#box.value;
    if (key === 'Enter' && !isComposing) (await this.#script?.catch(() => undefined))?.follow(query);
  }

  #openFromAddress() {
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) this.open(query);
  }

  /** Marks what was looked for, when the page is the one that a result led to. */
  async markArrival() {
    const terms = takeMarks();
    if (terms) await (await import('./marks.ts')).mark(this.base, terms);
  }
}

customElements.define('site-search', SiteSearch);
