/**
 * The part of the search that every page loads: the button, the keyboard shortcuts, `?q=`, and the marks of an arrival.
 */
import { normalizeBase } from '../../../site/base.ts';
import { FOLDER, SITE_FILE } from '../paths.ts';
import type { Search, SearchResult } from '../query/client.ts';
import type { SearchDialog } from './dialog.ts';
import { takeArrival } from './arrival.ts';
import { type Notice, createNotice } from './notice.ts';

export class SiteSearch extends HTMLElement {
  /** The site's base, with a trailing slash. */
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
    this.notice = createNotice(dialog.querySelector('p')!, this.#box);
    this.#alert = dialog.querySelector('[role=alert]')!;
    const [close, reload] = dialog.querySelectorAll('button');
    this.#reload = reload!;
    this.querySelector('button')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.open();
    });
    close!.addEventListener('click', () => dialog.close());
    reload!.addEventListener('click', () => this.reloadPage());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    document.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('click', (event) => this.#onLink(event));
    this.#box.addEventListener('keydown', (event) => this.#onEnter(event));
    addEventListener('popstate', () => this.#openFromAddress());
    // Until now the button opened the dialog as a popover, without a script.
    if (dialog.popover && dialog.matches(':popover-open')) this.open();
    this.#openFromAddress();
    // The first access to the storage is slow, so that the page is shown first.
    setTimeout(() => this.markArrival().catch(console.error));
  }

  /** Returns all pages that match a query, best first; the first of them with their best sections. */
  async search(query: string): Promise<SearchResult[]> {
    return (await this.load()).list(query);
  }

  /** Loads the index on the first call: its list of pages in parallel with the script that reads it. */
  load(): Promise<Search> {
    return (this.#search ??= this.#load());
  }

  async #load() {
    const site = fetch(`${this.base}${FOLDER}/${SITE_FILE}`, { cache: this.#failures ? 'no-store' : 'no-cache' });
    // Prevents an unhandled rejection if the script fails to load.
    site.catch(() => {});
    return (await import('../query/client.ts')).openSearch(this.base, site, this.#failures);
  }

  /** After a failure, lets the next call of `load` load the index again. */
  forget() {
    this.#failures++;
    this.#search = undefined;
  }

  /** Reloads the page, which then opens the dialog with the current query. */
  reloadPage() {
    const query = new URLSearchParams({ q: this.#box.value });
    history.replaceState(history.state, '', `?${query}${location.hash}`);
    location.reload();
  }

  /** Opens the dialog at once, with a query or as it was left; it answers as soon as its script has loaded. */
  async open(query?: string) {
    const box = this.#box;
    // Changed only now: on each page, they would take a style calculation while it loads.
    this.#dialog.popover = null;
    this.#alert.remove();
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) box.value = query;
    box.focus();
    box.select();
    // The script of the dialog and the index load in parallel; the dialog reports errors of the index.
    if (!import.meta.env.DEV) this.load().catch(() => {});
    this.notice.wait(this.#reload);
    this.#script ??= import('./dialog.ts').then(({ SearchDialog }) => new SearchDialog(this));
    try {
      (await this.#script).runQuery();
    } catch (error) {
      // A new version of the site no longer has this script, and some browsers do not request it again until the page is
      // reloaded. In others, opening the dialog once the network is back is enough.
      console.error(error);
      this.#script = undefined;
      this.forget();
      this.notice.show();
      this.#alert.append(this.#reload);
      this.#dialog.append(this.#alert);
    }
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    // The box of a closed dialog has the focus until the next frame.
    const isClosed = event.target === this.#box && !this.#dialog.open;
    const isEditing =
      !isClosed &&
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, [contenteditable]');
    // On a non-Latin layout, such as the Korean one, the physical key counts.
    const key = event.key > '~' ? event.code : `Key${event.key.toUpperCase()}`;
    if (command ? event.shiftKey || key !== 'KeyK' : event.key !== '/' || isEditing) return;
    event.preventDefault();
    this.open();
  }

  /** Opens the dialog for links to `?q=`, which pages may contain. */
  #onLink(event: MouseEvent) {
    const link = event.target instanceof Element && event.target.closest('a[href="?q="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.open();
  }

  /**
   * Enter may be pressed before the dialog's script has loaded. While a syllable is being composed, the input method
   * handles it.
   */
  async #onEnter({ isComposing, key }: KeyboardEvent) {
    const query = this.#box.value;
    if (key === 'Enter' && !isComposing) (await this.#script?.catch(() => undefined))?.follow(query);
  }

  #openFromAddress() {
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null) this.open(query);
  }

  /** Marks the words of the query and shows the excerpt if a result led to this page. */
  async markArrival() {
    const arrival = takeArrival();
    if (arrival) await (await import('./marks.ts')).mark(this.base, arrival);
  }
}

customElements.define('site-search', SiteSearch);
