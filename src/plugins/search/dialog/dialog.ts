/** The search's dialog: a combobox with a list of links, after the pattern of the ARIA Authoring Practices Guide. */
import * as strings from 'virtual:strings/search';
import { addStyles } from '../../../site/add-styles.ts';
import type { Answer, FoundPage, Search } from '../query/client.ts';
import type { Fault } from '../query/faults.ts';
import { copyAddress, setQueryInAddress, queryInAddress } from './address.ts';
import { adviceOn } from './advice.ts';
import { offerManualCopy } from './manual-copy.ts';
import css from './dialog.css?inline';
import { create, createButton } from './elements.ts';
import type { Host } from './host.ts';
import { fill } from './fill.ts';
import { onFollow } from './follow.ts';
import { ResultList } from './list.ts';
import { Messages } from './messages.ts';
import { suggestionsOf } from './suggestions.ts';
import { labelOfKnown, summaryOf } from './summary.ts';

/** Number of pages shown at first, and added by each press of the button for more. */
const PAGE_SIZE = 5;

interface SearchRequest {
  query: string;
  /** True to search for the words as they are. */
  literal: boolean;
  /** Number of pages to show at first. */
  count: number;
}

export class SearchDialog {
  readonly #host: Host;
  readonly #dialog: HTMLDialogElement;
  readonly #box: HTMLInputElement;
  readonly #messages = new Messages();
  readonly #list: ResultList;
  readonly #more = createButton('', () => this.#showMore());
  /** Counts the requests, so that results of an older one are dropped. */
  #turn = 0;
  /** Resolves when the last request is answered. */
  #pending: Promise<void> = Promise.resolve();
  #literal = false;
  #search: Search | undefined;
  /** The answer in the list; undefined if the list is empty. */
  #shown: { query: string; answer: Answer } | undefined;
  /**
   * A browser loads a script only once, even if that fails or hangs: until this one has loaded, only reloading the page
   * helps.
   */
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

    // A page restored from the back/forward cache shows the dialog only if the reader left by following a result.
    addEventListener('pageshow', ({ persisted }) => persisted && !queryInAddress() && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#onClose());
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#box.addEventListener('input', () => this.runQuery());
    this.#list.element.addEventListener('click', (event) => {
      const { query, answer } = this.#shown!;
      onFollow(event, query, answer.terms, this.#host);
    });
  }

  /**
   * Answers the query in the box.
   *
   * @param literal true to search for the words as they are
   * @param count number of pages to show at first
   */
  runQuery(literal = false, count = PAGE_SIZE) {
    this.#literal = literal;
    this.#pending = this.#find({ query: this.#box.value, literal, count });
  }

  /**
   * Follows the selected result, or the best one, as soon as the query is answered. Does nothing if another query has
   * been entered or the dialog has been closed.
   *
   * @param query the query when the reader pressed Enter
   */
  async follow(query: string): Promise<void> {
    if (query !== this.#box.value) return;
    const turn = this.#turn;
    await this.#pending;
    if (turn === this.#turn && this.#dialog.open) this.#list.follow();
  }

  async #find(request: SearchRequest): Promise<void> {
    const turn = ++this.#turn;
    this.#list.busy = true;
    this.#messages.begin();
    if (import.meta.env.DEV) return this.#finish(strings.devWarning);
    // The answer to another query is removed when the notice appears that this one takes long.
    this.#host.notice.wait(this.#retryButton(request.count), () => this.#clear());
    for (let isFirst = true; ; isFirst = false) {
      try {
        return await this.#answer(request, turn);
      } catch (error) {
        const fault = await this.#faultOf(error, turn);
        if (!fault) return;
        if (fault === 'replaced' && isFirst) {
          this.#host.forget();
          continue;
        }
        this.#clear();
        return this.#finish(...this.#advice(fault, request.count));
      }
    }
  }

  /** @throws if the index or a page's text cannot be loaded */
  async #answer({ query, literal, count }: SearchRequest, turn: number): Promise<void> {
    const search = (this.#search = await this.#host.load());
    const answer = await search.answer(query, literal);
    const pages = await answer.load(0, count);
    if (turn === this.#turn) this.#show(query, search, answer, pages);
  }

  /** @returns undefined if another request has been made in the meantime */
  async #faultOf(error: unknown, turn: number): Promise<Fault | undefined> {
    if (turn !== this.#turn) return undefined;
    console.error(error);
    const { faultOf } = await import('../query/client.ts').catch(() => ({ faultOf: (): Fault => 'offline' }));
    const fault = await faultOf(error, this.#host.base, this.#search?.folder);
    return turn === this.#turn ? fault : undefined;
  }

  /** @returns a message and, if there is an action that may help, a button for it */
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
      this.runQuery(this.#literal, count);
    });
  }

  #show(query: string, search: Search, answer: Answer, pages: FoundPage[]) {
    this.#clear();
    const open = (words: string) => this.#host.open(words);
    if (!query.trim()) return this.#finish(strings.hint, ...suggestionsOf(search, open));
    const { sentence, corrected, known } = summaryOf(query, answer);
    const notes: Node[] = [];
    if (corrected) {
      const searchLiterally = () => {
        this.#box.focus();
        this.runQuery(true);
      };
      notes.push(createButton(fill(strings.literal, { words: corrected }), searchLiterally));
    }
    if (known) notes.push(createButton(labelOfKnown(known), () => open(known)));
    if (pages.length) {
      this.#shown = { query, answer };
      // WebKit resets the box to its default value when it restores a page.
      this.#box.defaultValue = query;
      this.#append(pages);
      const copy: HTMLElement = createButton(strings.copy, () => this.#copy(query, copy));
      notes.push(copy);
    }
    this.#finish(sentence, ...notes);
  }

  /** Ends the wait for an answer. */
  #finish(sentence: string, ...notes: Node[]) {
    this.#host.notice.show();
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
    const count = from + PAGE_SIZE;
    this.#host.notice.wait(this.#retryButton(count));
    try {
      const pages = await this.#shown!.answer.load(from, count);
      if (turn !== this.#turn || from !== this.#list.length) return;
      this.#host.notice.show();
      const hasFocus = document.activeElement === this.#more;
      this.#append(pages);
      if (hasFocus && this.#more.hidden) this.#list.focus(from);
    } catch (error) {
      // The results remain, with the button, which may work next time.
      const fault = await this.#faultOf(error, turn);
      if (!fault) return;
      const [sentence, ...buttons] = this.#advice(fault, count);
      this.#host.notice.show(sentence, ' ', ...buttons);
    }
  }

  #onKey(event: KeyboardEvent) {
    // While a syllable is being composed, the input method handles the keys.
    if (event.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (!by || !this.#list.move(by)) return;
    event.preventDefault();
    this.#box.focus();
  }

  #onClose() {
    if (this.#dialog.open) return;
    this.#turn++;
    this.#host.notice.show();
    this.#messages.silence();
    setQueryInAddress('');
  }

  async #copy(query: string, button: HTMLElement) {
    const turn = this.#turn;
    const { url, copied } = await copyAddress(query, this.#host.base);
    if (turn !== this.#turn) return;
    this.#messages.announce(copied ? strings.copied : strings.notCopied);
    if (copied) button.textContent = strings.copied;
    else offerManualCopy(url, button);
  }
}
