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
  #search: Promise<Search> | undefined;
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback() {
    this.querySelector('button')!.addEventListener('click', () => this.open());
    document.addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('popstate', () => this.#openFromAddress());
    this.#openFromAddress();
    this.#markArrival();
    addEventListener('hashchange', () => this.#markArrival());
  }

  /** Every page that answers a query, best first; the first of them with their best sections. */
  async search(query: string): Promise<SearchResult[]> {
    const answer = await (await this.load())(query);
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

  /** Loads the index at the first call, and again after a failure. */
  load(): Promise<Search> {
    if (!this.#search) {
      this.#search = import('../query/client.ts').then(({ openSearch }) =>
        openSearch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`),
      );
      this.#search.catch(() => (this.#search = undefined));
    }
    return this.#search;
  }

  /** Opens the dialog, with a query or as it was left. */
  async open(query?: string) {
    this.#dialog ??= import('./dialog.ts').then(
      ({ SearchDialog }) => new SearchDialog(this, JSON.parse(this.dataset.strings!)),
    );
    this.#dialog.catch(() => (this.#dialog = undefined));
    (await this.#dialog).open(query);
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const writing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (command ? event.key.toLowerCase() !== 'k' : event.key !== '/' || writing) return;
    event.preventDefault();
    this.open();
  }

  #openFromAddress() {
    const query = new URLSearchParams(location.search).get('q');
    if (query) this.open(query);
  }

  async #markArrival() {
    const words = takeMarks();
    if (words)
      (await import('./marks.ts')).mark(words, (JSON.parse(this.dataset.strings!) as { unmark: string }).unmark);
  }
}

customElements.define('site-search', SiteSearch);
