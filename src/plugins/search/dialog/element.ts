/** All of the search that a page carries before it is used: the button, the keys, `?q=` and the marks of an arrival. */
import type { Search } from '../query/client.ts';
import type { SearchDialog } from './dialog.ts';
import { takeMarks } from './arrival.ts';

export interface SearchResult {
  url: string;
  title: string;
  sections: { url: string; title: string; excerpt: string }[];
}

/** Pages whose sections `search` tells; loading them all would be loading the site. */
const WITH_SECTIONS = 10;

export class SiteSearch extends HTMLElement {
  /** The site's base, with a closing slash. */
  readonly base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  #search: Promise<Search> | undefined;
  #failures = 0;
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback() {
    const dialog = this.querySelector('dialog')!;
    this.querySelector('button')!.addEventListener('click', () => this.open());
    dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    document.addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('popstate', () => this.#openFromAddress());
    this.#openFromAddress();
    // The first look into the storage waits for the browser, which has the page to show.
    setTimeout(() => this.markArrival().catch(console.error));
  }

  /** Every page that answers a query, best first; the first of them with their best sections. */
  async search(query: string): Promise<SearchResult[]> {
    const answer = await (await this.load()).answer(query);
    const first = await answer.load(0, WITH_SECTIONS);
    return answer.pages.map(({ url, title }, at) => ({
      url,
      title,
      sections: (first[at]?.sections ?? []).map((section) => ({
        url: section.url,
        title: section.title.text,
        excerpt: section.excerpt.text,
      })),
    }));
  }

  /** Loads the index at the first call. */
  load(): Promise<Search> {
    this.#search ??= import('../query/client.ts').then(({ openSearch }) => openSearch(this.base, this.#failures));
    return this.#search;
  }

  /** After a failure: has the index loaded anew. */
  reload(): Promise<Search> {
    this.#failures++;
    this.#search = undefined;
    return this.load();
  }

  /** Opens the dialog at once, with a query or as it was left; it answers as soon as its script is there. */
  async open(query?: string) {
    const dialog = this.querySelector('dialog')!;
    const input = this.querySelector('input')!;
    if (!dialog.open) dialog.showModal();
    if (query !== undefined) input.value = query;
    input.focus();
    input.select();
    this.#dialog ??= import('./dialog.ts').then(({ SearchDialog }) => new SearchDialog(this));
    try {
      (await this.#dialog).ask();
    } catch (error) {
      // After a new version of the site its script is gone; a browser does not ask for it again before the page is loaded anew.
      console.error(error);
      this.querySelector<HTMLElement>('[role=alert]')!.hidden = false;
    }
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const writing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (command ? event.shiftKey || event.key.toLowerCase() !== 'k' : event.key !== '/' || writing) return;
    event.preventDefault();
    this.open();
  }

  #openFromAddress() {
    const query = new URLSearchParams(location.search).get('q');
    if (query) this.open(query);
  }

  /** Marks what was looked for, when the page is the one that a result led to. */
  async markArrival() {
    const terms = takeMarks();
    if (terms) await (await import('./marks.ts')).mark(this.base, terms);
  }
}

customElements.define('site-search', SiteSearch);
