/** The results as a list controlled by a combobox: selects and follows options. */
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
  /** Index of the selected option, or -1. */
  #chosen = -1;

  /** @param box the combobox, which keeps the focus while options are selected */
  constructor(box: HTMLInputElement) {
    this.#box = box;
  }

  /** Number of pages shown. */
  get length() {
    return this.#pages.length;
  }

  /** True while the list still shows the answer to an earlier query. */
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
   * Selects the next or previous option; the first follows the last.
   *
   * @returns false if there are no options
   */
  move(by: 1 | -1): boolean {
    const count = this.#options().length;
    const to = this.#chosen + by;
    if (count) this.#choose(to < 0 ? count - 1 : to % count);
    return count > 0;
  }

  /** Selects and focuses the first option of a page: with the focus in the box, a phone's keyboard would cover it. */
  focus(page: number) {
    const options = this.#options();
    const at = options.indexOf(this.element.children[page]!.querySelector<HTMLElement>('[role=option]')!);
    this.#choose(at);
    options[at]!.focus();
  }

  /** Follows the selected option, or the best section of the best page if none is selected. */
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
