import type { Search } from '../query/client.ts';
import type { Notice } from './notice.ts';

/** The element that contains the dialog, as the dialog uses it. */
export interface Host extends HTMLElement {
  /** The site's base, with a trailing slash. */
  readonly base: string;
  readonly notice: Notice;
  /** Loads the index on the first call. */
  load(): Promise<Search>;
  /** After a failure, lets the next call of `load` load the index again. */
  forget(): void;
  /** Opens the dialog with a query. */
  open(query: string): void;
  /** Reloads the page, which then opens the dialog with the current query. */
  reloadPage(): void;
  /** Marks the words of the query if a result led to this page. */
  markArrival(): void;
}
