/** What a query is read as. */

export interface Alternative {
  /** Terms that stand side by side, or, when `apart`, anywhere on one page. */
  terms: string[];
  apart?: boolean;
  /** 1 for what was asked, less for what is near it. */
  weight: number;
  /** True for another spelling of what was asked. */
  synonym?: boolean;
}

export interface Slot {
  /** The part of the query that it is of, as written. */
  written: string;
  alternatives: Alternative[];
  /** What to look for where no page has one of the alternatives. */
  fallback?: Alternative;
  /** False for 위한, 방법 and the like: they may be missing from a page. */
  required: boolean;
  /** What is looked for in place of the written, where no page has that. */
  replacement?: string;
  /** True where the words looked for are only a part of the word asked. */
  partly?: boolean;
}

export interface Understanding {
  slots: Slot[];
  /** Words of the query that are on no page. */
  unknown: string[];
}
