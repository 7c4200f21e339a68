/** The search's dialog: a combobox with a list of links, after the pattern of the ARIA Authoring Practices Guide. */
import type { Answer, FoundPage } from '../query/client.ts';
import { keepMarks } from './arrival.ts';
import css from './dialog.css?inline';
import type { SiteSearch } from './element.ts';
import { group } from './results.ts';
import { fill, STRINGS } from './strings.ts';
import { addStyles } from './styles.ts';

/** Pages shown at once, and by each press of the button for more. */
const AT_ONCE = 5;
const LONGEST_ECHO = 60;

const echo = (text: string) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text);

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export class SearchDialog {
  readonly #host: SiteSearch;
  readonly #input: HTMLInputElement;
  readonly #notes = create('div', { class: 'search-notes' });
  readonly #status = create('p', { role: 'status' });
  readonly #list: HTMLElement;
  readonly #more = create('button', { type: 'button', class: 'search-more', hidden: '' });
  readonly #dialog: HTMLDialogElement;
  /** Counts the questions, so that an answer overtaken by a newer question is dropped. */
  #turn = 0;
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
      'aria-label': STRINGS.results,
    });
    this.#dialog.append(create('div', { class: 'search-body' }, this.#status, this.#notes, this.#list, this.#more));

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

  async #find(literal: boolean) {
    const turn = ++this.#turn;
    const query = this.#input.value;
    this.#list.ariaBusy = 'true';
    if (import.meta.env.DEV) return this.#tell(STRINGS.devWarning);
    try {
      const search = await this.#host.load();
      const answer = await search(query, literal);
      const shown = await answer.load(0, AT_ONCE);
      if (turn === this.#turn) this.#show(query, answer, shown);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#clear();
      this.#tell(
        STRINGS.failed,
        this.#button(STRINGS.retry, () => this.#retry()),
      );
    }
  }

  #retry() {
    this.#host.reload().catch(() => {});
    this.ask();
    this.#input.focus();
  }

  #show(query: string, answer: Answer, shown: FoundPage[]) {
    this.#clear();
    this.#answer = answer;
    const { slots, unknown, pages } = answer;
    if (!query.trim()) return this.#tell(STRINGS.hint);
    if (!pages.length) {
      const rest = slots.filter(({ required }) => required).map(({ written }) => written);
      const without = unknown.length && rest.length ? rest.join(' ') : '';
      return this.#tell(
        `${fill(STRINGS.none, { query: echo(unknown.join(', ') || query) })} ${STRINGS.advice}`,
        ...(without
          ? [this.#button(fill(STRINGS.without, { query: echo(without) }), () => this.#host.open(without))]
          : []),
      );
    }
    const replaced = slots.filter(({ replacement }) => replacement);
    const notes: Node[] = [];
    if (replaced.length) {
      notes.push(
        create('p', {}, fill(STRINGS.replaced, { words: replaced.map(({ replacement }) => replacement).join(', ') })),
      );
      notes.push(
        this.#button(fill(STRINGS.literal, { words: echo(replaced.map(({ written }) => written).join(', ')) }), () =>
          this.ask(true),
        ),
      );
    }
    const copy = this.#button(STRINGS.copy, () => this.#copyAddress(query, copy));
    this.#tell(fill(STRINGS.count, { count: pages.length }), ...notes, copy);
    this.#append(shown);
  }

  #append(pages: FoundPage[]) {
    this.#shown.push(...pages);
    this.#list.append(...pages.map(group));
    for (const [at, option] of this.#options().entries()) option.id = `search-result-${at}`;
    this.#input.setAttribute('aria-expanded', String(this.#shown.length > 0));
    const left = this.#answer!.pages.length - this.#shown.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = fill(STRINGS.more, { count: left });
  }

  async #showMore() {
    const turn = this.#turn;
    const from = this.#shown.length;
    const pages = await this.#answer!.load(from, from + AT_ONCE);
    if (turn === this.#turn && from === this.#shown.length) this.#append(pages);
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
    this.#list.ariaBusy = 'false';
    this.#status.textContent = sentence;
    this.#notes.replaceChildren(this.#status, ...notes);
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
    return this.#options().find((option) => option.getAttribute('href') === url);
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
    const page = this.#shown.find(({ url }) => url === path);
    if (page) keepMarks(path, page.words());
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
    button.textContent = copied ? STRINGS.copied : fill(STRINGS.notCopied, { url: url.href });
  }
}
