/** Format of the files that the build writes and the browser reads, apart from Pagefind's own. */

import { nounOf } from './words/lexicon.ts';

/** Version of the format. A script for another version cannot read the files. */
export const VERSION = 3;

/** Number of terms in a section's heading, in its text, and in its minor text, such as labels of diagrams. */
export type SectionLengths = [heading: number, text: number, minor: number];

/** A page in `site.json`. */
export interface PageRecord {
  /** Pagefind's name of the record. */
  id: string;
  /** Path below the site's base, without a leading slash. */
  path: string;
  title: string;
  /** Language of the page. Absent on a site in one language. */
  language?: string;
  lengths: SectionLengths[];
  /** Positions, in terms, at which further files of the page's text begin. Absent for a page with one file. */
  cuts?: number[];
}

export interface SiteFile {
  version: typeof VERSION;
  /** Folder of all other files, below {@link FOLDER}, named after a hash of their contents. */
  folder: string;
  /** Pagefind's list of the index's files, in that folder. */
  meta: string;
  pages: PageRecord[];
  /** Encoded by `words/lexicon.ts`. */
  lexicon: [words: string, marks: string];
  /** Groups of spellings of one term. */
  synonyms: string[][];
  /** Suggestions for an empty query: the parts of the site, and some of its terms. */
  parts: { label: string; path: string }[];
  terms: string[];
}

/**
 * A section, or a part of one, in a file of a page's text: index on the page, id, heading, blocks of text (a line
 * each), minor text.
 */
export type TextPiece = [section: number, id: string, heading: string, text: string, minor: string];

/**
 * @param page index of the page in `site.json`
 * @param part index of the file among the page's files
 */
export const textFileName = (page: number, part: number) => `${page}-${part}.json`;

/**
 * Maps terms to the words that Pagefind indexes: their numbers in the lexicon, padded to one length so that none is a
 * prefix of another (Pagefind matches every word that begins with the query). They are a fifth as long as the terms,
 * which Pagefind does not need, since it does not analyze Korean. A noun used as a verb has an additional letter: a
 * query for the noun finds it too, and it can be queried separately.
 *
 * @param words words of the lexicon, in order
 * @returns a function from a term of the lexicon to Pagefind's word
 */
export function indexKeys(words: Iterable<string>): (term: string) => string {
  const numbers = new Map<string, number>();
  for (const word of words) numbers.set(word, numbers.size);
  const digits = numbers.size.toString(36).length;
  return (term) => {
    const noun = nounOf(term);
    return numbers.get(noun)!.toString(36).padStart(digits, '0') + (noun === term ? '' : 'v');
  };
}
