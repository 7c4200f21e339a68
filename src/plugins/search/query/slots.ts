/** Result of parsing a query. */

export interface Alternative {
  /** Adjacent terms, or, if `separate`, terms anywhere on one page. */
  terms: string[];
  separate?: boolean;
  /** 1 for the words of the query, less for looser alternatives. */
  weight: number;
  /** True for another spelling of the term in the query. */
  synonym?: boolean;
  /** True for one that is certainly the same term: see {@link Synonym}. */
  equal?: boolean;
}

/** Returns an alternative for adjacent terms. */
export const phrase = (terms: string[], weight = 1): Alternative => ({ terms, weight });

export interface Slot {
  /** Part of the query that the slot represents, as written. */
  written: string;
  alternatives: Alternative[];
  /** Alternatives to try if no page has one of the others. */
  fallback?: Alternative[];
  /** False for function words such as 위한 and 방법, which may be missing from a page. */
  required: boolean;
  /** Word to search for instead, if no page has the written one. */
  replacement?: string;
  /** True if the alternatives are not the word of the query, but a part of it or what it may become. */
  guess?: boolean;
}

export interface ParsedQuery {
  slots: Slot[];
  /** Words of the query that are on no page. */
  unknown: string[];
}
