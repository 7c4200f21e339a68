/** What the dialog says of an answer: at once for the eye, and for the ear once typing rests. */
import { create } from './elements.ts';

/** How long after a question its answer is spoken at the earliest, in milliseconds: each letter typed is a question. */
const REST = 1000;

export class Messages {
  readonly #text = create('p', { class: 'search-summary', 'aria-hidden': 'true' });
  readonly #notes = create('div', { class: 'search-notes' });
  /** Speaks what is put into it; stays in the document. */
  readonly #spoken = create('p', { class: 'sr-only', role: 'status' });
  readonly elements = [this.#text, this.#spoken, this.#notes];
  #asked = 0;
  #timer = 0;

  /** Call this when a question is asked: the answer to the last one is not spoken any more. */
  begin() {
    this.#asked = performance.now();
    this.silence();
  }

  /** Drops what has not been spoken yet. */
  silence() {
    this.speak('');
  }

  /** Shows a sentence with buttons and links below it, and speaks the sentence once typing rests. */
  show(sentence: string, ...notes: Node[]) {
    this.clear();
    this.#text.textContent = sentence;
    this.#notes.append(...notes);
    this.#timer = window.setTimeout(() => this.speak(sentence), this.#asked + REST - performance.now());
  }

  /** Takes away all that is seen. */
  clear() {
    clearTimeout(this.#timer);
    this.#text.textContent = '';
    this.#notes.replaceChildren();
  }

  /** Speaks a sentence at once, in place of what has not been spoken yet. */
  speak(sentence: string) {
    clearTimeout(this.#timer);
    if (this.#spoken.textContent !== sentence) this.#spoken.textContent = sentence;
  }
}
