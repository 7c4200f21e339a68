/** The results as a list that a combobox controls: which of them is chosen, and which is followed. */
import * as strings from 'virtual:strings/search';
import type { FoundPage } from '../query/client.ts';
import { create } from './elements.ts';
import { group } from './results.ts';

export class ResultList {
  readonly element = create('div', {
    id: 'search-results',
    class: 'search-results',
    role: 'listbox',
    'aria-label': strings.results,
  });
  readonly #box: HTMLInputElement;
  #pages: FoundPage[] = [];
  /** Place of the chosen option, or -1. */
  #chosen = -1;

  /** @param box the combobox; it keeps the focus while options are chosen */
  constructor(box: HTMLInputElement) {
    this.#box = box;
  }

  /** How many pages are shown. */
  get length() {
    return this.#pages.length;
  }

  /** While an answer is awaited, what is shown answers another question. */
  set busy(busy: boolean) {
    this.element.setAttribute('aria-busy', String(busy));
  }

  append(pages: FoundPage[]) {
    this.#pages.push(...pages);
    this.element.append(...pages.map(group));
    for (const [at, option] of this.#options().entries()) option.id = `search-result-${at}`;
    this.#box.setAttribute('aria-expanded', String(this.length > 0));
  }

  clear() {
    this.element.replaceChildren();
    this.#pages = [];
    this.#box.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  /**
   * Chooses the next option or the one before; behind the last comes the first.
   *
   * @returns false where there is none
   */
  move(by: 1 | -1): boolean {
    const count = this.#options().length;
    const to = this.#chosen + by;
    if (count) this.#choose(to < 0 ? count - 1 : to % count);
    return count > 0;
  }

  /** Chooses the first option of a page and gives it the focus: on a phone no keyboard covers it, as with the box. */
  focus(page: number) {
    const options = this.#options();
    const at = options.indexOf(this.element.children[page]!.querySelector<HTMLElement>('[role=option]')!);
    this.#choose(at);
    options[at]!.focus();
  }

  /** Follows the chosen option; where none is chosen, the best section of the best page. */
  follow() {
    const options = this.#options();
    const best = this.#pages[0]?.sections[0]?.url;
    const option = options[this.#chosen] ?? options.find((one) => one.getAttribute('href') === best) ?? options[0];
    option?.click();
  }

  #options() {
    return [...this.element.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #choose(at: number) {
    const options = this.#options();
    options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = at;
    const option = options[at];
    if (!option) return this.#box.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#box.setAttribute('aria-activedescendant', option.id);
  }
}
