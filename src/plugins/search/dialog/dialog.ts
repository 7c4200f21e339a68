/** The search's dialog: a combobox with a list of links, after the pattern of the ARIA Authoring Practices Guide. */
import * as strings from 'virtual:strings/search';
import { type Answer, type Fault, faultOf, type FoundPage, type Search } from '../query/client.ts';
import { keepMarks } from './arrival.ts';
import css from './dialog.css?inline';
import { create } from './elements.ts';
import type { SiteSearch } from './element.ts';
import { group } from './results.ts';
import { start } from './start.ts';
import { fill } from './fill.ts';
import { addStyles } from './styles.ts';

/** Pages shown at once, and by each press of the button for more. */
const AT_ONCE = 5;
const LONGEST_ECHO = 60;
/** When the dialog says that it is looking, and when it offers to try again, in milliseconds. */
const LOOKING = 300;
const SLOW = 10_000;

const echo = (text: string) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text);

export class SearchDialog {
  readonly #host: SiteSearch;
  readonly #input: HTMLInputElement;
  /** Speaks once an answer; stays in the document. */
  readonly #status = create('p', { role: 'status' });
  readonly #waiting = create('p', { class: 'search-waiting' });
  readonly #notes = create('div', { class: 'search-notes' });
  readonly #list: HTMLElement;
  readonly #more = create('button', { type: 'button', class: 'search-more', hidden: '' });
  readonly #dialog: HTMLDialogElement;
  /** Counts the questions, so that an answer overtaken by a newer question is dropped. */
  #turn = 0;
  #timers: number[] = [];
  #search: Search | undefined;
  #answer: Answer | undefined;
  #shown: FoundPage[] = [];
  #active = -1;
  /** The question that is being answered. */
  #pending: Promise<void> = Promise.resolve();

  constructor(host: SiteSearch) {
    addStyles(css);
    this.#host = host;
    this.#dialog = host.querySelector('dialog')!;
    this.#input = this.#dialog.querySelector('input')!;
    this.#list = create('div', {
      id: 'search-results',
      class: 'search-results',
      role: 'listbox',
      'aria-label': strings.results,
    });
    const body = create('div', { class: 'search-body' });
    body.append(this.#status, this.#waiting, this.#notes, this.#list, this.#more);
    this.#dialog.append(body);

    this.#dialog.addEventListener('close', () => this.#setAddress(''));
    this.#input.addEventListener('input', () => this.ask());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => this.#follow(event));
    this.#more.addEventListener('click', () => this.#showMore());
  }

  /**
   * Answers what stands in the box.
   *
   * @param literal true to take the words as they are
   */
  ask(literal = false) {
    this.#pending = this.#find(literal);
  }

  async #find(literal: boolean, again = false): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value;
    this.#list.ariaBusy = 'true';
    if (import.meta.env.DEV) return this.#tell(strings.devWarning);
    this.#wait();
    try {
      const search = (this.#search = await this.#host.load());
      const answer = await search.answer(query, literal);
      const shown = await answer.load(0, AT_ONCE);
      if (turn === this.#turn) this.#show(query, search, answer, shown);
    } catch (error) {
      await this.#fail(error, turn, again ? undefined : () => this.#find(literal, true));
    }
  }

  /** Says so while an answer takes long. */
  #wait() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [
      window.setTimeout(() => (this.#waiting.textContent = strings.looking), LOOKING),
      window.setTimeout(() => this.#waiting.replaceChildren(strings.slow, ' ', this.#retryButton()), SLOW),
    ];
  }

  /** @param again what to do where the site was published anew and its new files may help */
  async #fail(error: unknown, turn: number, again?: () => Promise<void>): Promise<void> {
    if (turn !== this.#turn) return;
    console.error(error);
    const fault = await faultOf(error, this.#host.base, this.#search?.folder);
    if (turn !== this.#turn) return;
    if (fault === 'replaced' && again) {
      this.#host.reload().catch(() => {});
      return again();
    }
    this.#clear();
    this.#tell(...this.#advice(fault));
  }

  #advice(fault: Fault): [sentence: string, ...buttons: Node[]] {
    const reload = () => {
      this.#setAddress(this.#input.value);
      location.reload();
    };
    if (fault === 'offline') return [strings.offline, this.#retryButton()];
    if (fault === 'broken') return [strings.broken];
    return [fault === 'replaced' ? strings.outdated : strings.missing, this.#button(strings.reload, reload)];
  }

  #retryButton() {
    return this.#button(strings.retry, () => {
      this.#host.reload().catch(() => {});
      this.ask();
      this.#input.focus();
    });
  }

  #show(query: string, search: Search, answer: Answer, shown: FoundPage[]) {
    this.#clear();
    this.#answer = answer;
    const { slots, unknown, pages } = answer;
    const open = (words: string) => this.#host.open(words);
    if (!query.trim()) return this.#tell(strings.hint, ...start(search, open));
    if (!pages.length) {
      const known = slots.filter(({ required }) => required).map(({ written }) => written);
      const without = unknown.length && known.length ? known.join(' ') : '';
      const label = fill(strings.without, { query: echo(without) });
      return this.#tell(
        `${fill(strings.none, { query: echo(unknown.join(', ') || query) })} ${strings.advice}`,
        ...(without ? [this.#button(label, () => open(without))] : []),
      );
    }
    const sentences = [fill(strings.count, { count: pages.length })];
    const notes: Node[] = [];
    const replaced = slots.filter(({ replacement }) => replacement);
    if (replaced.length) {
      sentences.push(fill(strings.replaced, { words: replaced.map(({ replacement }) => replacement).join(', ') }));
      const written = echo(replaced.map((slot) => slot.written).join(', '));
      notes.push(this.#button(fill(strings.literal, { words: written }), () => this.ask(true)));
    }
    if (unknown.length) sentences.push(fill(strings.omitted, { words: echo(unknown.join(', ')) }));
    const copy = this.#button(strings.copy, () => this.#copyAddress(query, copy));
    this.#tell(sentences.join(' '), ...notes, copy);
    this.#append(shown);
  }

  #append(pages: FoundPage[]) {
    this.#shown.push(...pages);
    this.#list.append(...pages.map(group));
    for (const [at, option] of this.#options().entries()) option.id = `search-result-${at}`;
    this.#input.setAttribute('aria-expanded', String(this.#shown.length > 0));
    const left = this.#answer!.pages.length - this.#shown.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = fill(strings.more, { count: left });
  }

  async #showMore() {
    const turn = this.#turn;
    const from = this.#shown.length;
    try {
      const pages = await this.#answer!.load(from, from + AT_ONCE);
      if (turn === this.#turn && from === this.#shown.length) this.#append(pages);
    } catch (error) {
      await this.#fail(error, turn);
    }
  }

  #clear() {
    this.#list.replaceChildren();
    this.#answer = undefined;
    this.#shown = [];
    this.#more.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #tell(sentence: string, ...notes: Node[]) {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#waiting.replaceChildren();
    this.#list.ariaBusy = 'false';
    this.#status.textContent = sentence;
    this.#notes.replaceChildren(...notes);
  }

  #button(label: string, act: () => void) {
    const button = create('button', { type: 'button' }, label);
    button.addEventListener('click', act);
    return button;
  }

  #options() {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** The option to follow when none is chosen: the best section of the best page. */
  #best() {
    const url = this.#shown[0]?.sections[0]?.url;
    return this.#options().find((option) => option.getAttribute('href') === url) ?? this.#options()[0];
  }

  #activate(at: number) {
    const options = this.#options();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = options[at];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  async #onKey(event: KeyboardEvent) {
    // While a syllable is being composed, the keys belong to the input method.
    if (event.isComposing) return;
    const count = this.#options().length;
    const moves: Record<string, number> = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1 };
    const to = moves[event.key];
    if (to !== undefined && count) {
      event.preventDefault();
      this.#activate(to < 0 ? count - 1 : to % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      await this.#pending;
      (this.#options()[this.#active] ?? this.#best())?.click();
    }
  }

  #follow(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = new URL(link.href).pathname;
    keepMarks(path, this.#answer!.terms);
    const here = path === location.pathname;
    // Going back to this page leads to the answer again.
    this.#setAddress(here ? '' : this.#input.value);
    if (!here) return;
    this.#dialog.close();
    this.#host.markArrival();
    // A link to the page itself would load it anew; one to its title leads there within it.
    link.hash ||= '_top';
  }

  #setAddress(query: string) {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }

  async #copyAddress(query: string, button: HTMLElement) {
    const url = new URL(import.meta.env.BASE_URL, location.href);
    url.searchParams.set('q', query);
    const copied = await navigator.clipboard.writeText(url.href).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? strings.copied : fill(strings.notCopied, { url: url.href });
  }
}
