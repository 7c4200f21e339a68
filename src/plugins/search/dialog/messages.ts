/** The dialog's messages about an answer: shown at once, announced to screen readers after a pause in typing. */
import { create } from './elements.ts';

/** Minimum time between a query and the announcement of its answer, in milliseconds: each letter typed is a query. */
const ANNOUNCE_DELAY = 1000;

export class Messages {
  readonly #text = create('p', { class: 'search-summary', 'aria-hidden': 'true' });
  readonly #notes = create('div', { class: 'search-notes' });
  /** Live region; always in the document. */
  readonly #status = create('p', { class: 'sr-only', role: 'status' });
  readonly elements = [this.#text, this.#status, this.#notes];
  #askedAt = 0;
  #timer = 0;

  /** Call this when a query is entered: the answer to the last one is no longer announced. */
  begin() {
    this.#askedAt = performance.now();
    this.silence();
  }

  /** Drops a pending announcement. */
  silence() {
    this.announce('');
  }

  /** Shows a sentence with buttons and links beside or below it, and announces the sentence after a pause in typing. */
  show(sentence: string, ...notes: Node[]) {
    this.clear();
    this.#text.textContent = sentence;
    this.#notes.append(...notes);
    this.#timer = window.setTimeout(() => this.announce(sentence), this.#askedAt + ANNOUNCE_DELAY - performance.now());
  }

  /** Removes everything visible. */
  clear() {
    clearTimeout(this.#timer);
    this.#text.textContent = '';
    this.#notes.replaceChildren();
  }

  /** Announces a sentence at once, instead of a pending one. */
  announce(sentence: string) {
    clearTimeout(this.#timer);
    if (this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }
}
