/** The search's dialog: a combobox with a list of links, after the pattern of the ARIA Authoring Practices Guide. */
import * as strings from 'virtual:strings/search';
import type { Answer, FoundPage, Search } from '../query/client.ts';
import type { Fault } from '../query/faults.ts';
import { copyAddress, keepQuery, keptQuery } from './address.ts';
import { adviceOn } from './advice.ts';
import { offerByHand } from './by-hand.ts';
import css from './dialog.css?inline';
import { create, createButton } from './elements.ts';
import type { Host } from './host.ts';
import { fill } from './fill.ts';
import { onFollow } from './follow.ts';
import { ResultList } from './list.ts';
import { Messages } from './messages.ts';
import { start } from './start.ts';
import { addStyles } from './styles.ts';
import { labelOfKnown, summaryOf } from './summary.ts';

/** Pages shown at once, and by each press of the button for more. */
const AT_ONCE = 5;

interface Question {
  query: string;
  /** True to take the words as they are. */
  literal: boolean;
  /** How many pages are shown at first. */
  count: number;
}

export class SearchDialog {
  readonly #host: Host;
  readonly #dialog: HTMLDialogElement;
  readonly #box: HTMLInputElement;
  readonly #messages = new Messages();
  readonly #list: ResultList;
  readonly #more = createButton('', () => this.#showMore());
  /** Counts the questions, so that what belongs to an older one is dropped. */
  #turn = 0;
  /** Ends when the last question is answered. */
  #pending: Promise<void> = Promise.resolve();
  #literal = false;
  #search: Search | undefined;
  /** What the list shows; undefined where it shows nothing. */
  #shown: { query: string; answer: Answer } | undefined;
  /** A browser loads a script only once, even if that fails or hangs: until this one is there, only a new page helps. */
  #hasScript = false;

  constructor(host: Host) {
    addStyles(css);
    this.#host = host;
    this.#dialog = host.querySelector('dialog')!;
    this.#box = this.#dialog.querySelector('input')!;
    this.#list = new ResultList(this.#box);
    this.#more.className = 'search-more';
    this.#more.hidden = true;
    this.#dialog.append(
      create('div', { class: 'search-body' }, ...this.#messages.elements, this.#list.element, this.#more),
    );
    import('../query/client.ts').then(
      () => (this.#hasScript = true),
      () => {},
    );

    // The page may come back as it was left: over an answer only where a result has led away from it.
    addEventListener('pageshow', ({ persisted }) => persisted && !keptQuery() && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#onClose());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#box.addEventListener('input', () => this.ask());
    this.#list.element.addEventListener('click', (event) => {
      const { query, answer } = this.#shown!;
      onFollow(event, query, answer.terms, this.#host);
    });
  }

  /**
   * Answers what is in the box.
   *
   * @param literal true to take the words as they are
   * @param count how many pages to show at first
   */
  ask(literal = false, count = AT_ONCE) {
    this.#literal = literal;
    this.#pending = this.#find({ query: this.#box.value, literal, count });
  }

  /**
   * Follows the chosen result, or the best one, as soon as the query is answered. Does nothing once another question is
   * asked or the dialog is closed.
   *
   * @param query what was in the box when the reader decided
   */
  async follow(query: string): Promise<void> {
    if (query !== this.#box.value) return;
    const turn = this.#turn;
    await this.#pending;
    if (turn === this.#turn && this.#dialog.open) this.#list.follow();
  }

  async #find(question: Question): Promise<void> {
    const turn = ++this.#turn;
    this.#list.busy = true;
    this.#messages.begin();
    if (import.meta.env.DEV) return this.#finish(strings.devWarning);
    // An answer to another question is not left beside the news that this one takes long.
    this.#host.notice.wait(this.#retryButton(question.count), () => this.#clear());
    for (let isFirst = true; ; isFirst = false) {
      try {
        return await this.#answer(question, turn);
      } catch (error) {
        const fault = await this.#faultOf(error, turn);
        if (!fault) return;
        if (fault === 'replaced' && isFirst) {
          this.#host.forget();
          continue;
        }
        this.#clear();
        return this.#finish(...this.#advice(fault, question.count));
      }
    }
  }

  /** @throws where the index or a page's text cannot be loaded */
  async #answer({ query, literal, count }: Question, turn: number): Promise<void> {
    const search = (this.#search = await this.#host.load());
    const answer = await search.answer(query, literal);
    const pages = await answer.load(0, count);
    if (turn === this.#turn) this.#show(query, search, answer, pages);
  }

  /** @returns undefined where another question was asked meanwhile */
  async #faultOf(error: unknown, turn: number): Promise<Fault | undefined> {
    if (turn !== this.#turn) return undefined;
    console.error(error);
    const { faultOf } = await import('../query/client.ts').catch(() => ({ faultOf: (): Fault => 'offline' }));
    const fault = await faultOf(error, this.#host.base, this.#search?.folder);
    return turn === this.#turn ? fault : undefined;
  }

  /** @returns what went wrong and, where something helps, a button that does it */
  #advice(fault: Fault, count: number): [sentence: string, ...buttons: Node[]] {
    const { sentence, helps } = adviceOn(fault, this.#hasScript);
    if (helps === 'retry') return [sentence, this.#retryButton(count)];
    return helps ? [sentence, createButton(strings.reload, () => this.#host.reloadPage())] : [sentence];
  }

  #retryButton(count: number) {
    return createButton(strings.retry, () => {
      if (!this.#hasScript) return this.#host.reloadPage();
      this.#host.forget();
      this.#box.focus();
      this.ask(this.#literal, count);
    });
  }

  #show(query: string, search: Search, answer: Answer, pages: FoundPage[]) {
    this.#clear();
    const open = (words: string) => this.#host.open(words);
    if (!query.trim()) return this.#finish(strings.hint, ...start(search, open));
    const { sentence, corrected, known } = summaryOf(query, answer);
    const notes: Node[] = [];
    if (corrected) {
      const askLiterally = () => {
        this.#box.focus();
        this.ask(true);
      };
      notes.push(createButton(fill(strings.literal, { words: corrected }), askLiterally));
    }
    if (known) notes.push(createButton(labelOfKnown(known), () => open(known)));
    if (pages.length) {
      this.#shown = { query, answer };
      // To which WebKit sets it in a page that comes back.
      this.#box.defaultValue = query;
      this.#append(pages);
      const copy: HTMLElement = createButton(strings.copy, () => this.#copy(query, copy));
      notes.push(copy);
    }
    this.#finish(sentence, ...notes);
  }

  /** Ends the wait for an answer. */
  #finish(sentence: string, ...notes: Node[]) {
    this.#host.notice.say();
    this.#messages.show(sentence, ...notes);
    this.#list.busy = false;
  }

  #clear() {
    this.#messages.clear();
    this.#list.clear();
    this.#shown = undefined;
    this.#more.hidden = true;
  }

  #append(pages: FoundPage[]) {
    this.#list.append(pages);
    const left = this.#shown!.answer.pages.length - this.#list.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = fill(strings.more, { count: left });
  }

  async #showMore() {
    const turn = this.#turn;
    const from = this.#list.length;
    const count = from + AT_ONCE;
    this.#host.notice.wait(this.#retryButton(count));
    try {
      const pages = await this.#shown!.answer.load(from, count);
      if (turn !== this.#turn || from !== this.#list.length) return;
      this.#host.notice.say();
      const hasFocus = document.activeElement === this.#more;
      this.#append(pages);
      if (hasFocus && this.#more.hidden) this.#list.focus(from);
    } catch (error) {
      // What was found already stays, and with it the button, which may help next time.
      const fault = await this.#faultOf(error, turn);
      if (!fault) return;
      const [sentence, ...buttons] = this.#advice(fault, count);
      this.#host.notice.say(sentence, ' ', ...buttons);
    }
  }

  #onKey(event: KeyboardEvent) {
    // While a syllable is being composed, the keys belong to the input method.
    if (event.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (!by || !this.#list.move(by)) return;
    event.preventDefault();
    this.#box.focus();
  }

  #onClose() {
    if (this.#dialog.open) return;
    this.#turn++;
    this.#host.notice.say();
    this.#messages.silence();
    keepQuery('');
  }

  async #copy(query: string, button: HTMLElement) {
    const turn = this.#turn;
    const { url, copied } = await copyAddress(query, this.#host.base);
    if (turn !== this.#turn) return;
    this.#messages.speak(copied ? strings.copied : strings.notCopied);
    if (copied) button.textContent = strings.copied;
    else offerByHand(url, button);
  }
}
