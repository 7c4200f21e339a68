import type { Search } from '../query/client.ts';
import type { Notice } from './notice.ts';

/** What the dialog asks of the element that it is in. */
export interface Host extends HTMLElement {
  /** The site's base, with a closing slash. */
  readonly base: string;
  readonly notice: Notice;
  /** Loads the index at the first call. */
  load(): Promise<Search>;
  /** After a failure: has the index loaded anew at the next call. */
  forget(): void;
  /** Opens the dialog with a query. */
  open(query: string): void;
  /** Loads the page anew, and opens the dialog with the query in its box. */
  reloadPage(): void;
  /** Marks what was looked for, when the page is the one that a result led to. */
  markArrival(): void;
}
