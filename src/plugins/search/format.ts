/** What the build writes and the browser reads, beside Pagefind's own files. */

/** A script that knows another version cannot read the files. */
export const VERSION = 3;

/** How many terms a section's heading has, its text, and what weighs less than text. */
export type SectionLengths = [heading: number, text: number, minor: number];

/** A page as `site.json` lists it. */
export interface PageRecord {
  /** Pagefind's name of the record. */
  id: string;
  /** Path below the site's base, without a slash before it. */
  path: string;
  title: string;
  lengths: SectionLengths[];
  /** Places, counted in terms, where another file of the page's text begins. Absent for a page with one file. */
  cuts?: number[];
}

export interface SiteFile {
  version: typeof VERSION;
  /** Below {@link FOLDER}: the folder of all other files, named by what is in them. */
  folder: string;
  /** In that folder: Pagefind's list of the index's files. */
  meta: string;
  pages: PageRecord[];
  /** Written and read by `words/lexicon.ts`. */
  lexicon: [words: string, marks: string];
  /** Spellings of one term, in groups. */
  synonyms: string[][];
  /** What an empty search offers: the parts of the site, and some of its terms. */
  parts: { label: string; path: string }[];
  terms: string[];
}

/** A section, or a piece of one, in a file of a page's text: its index on the page, id, heading, blocks of text (a line each), minor text. */
export type TextPiece = [section: number, id: string, heading: string, text: string, minor: string];

/**
 * @param page its index in `site.json`
 * @param part which of the page's files
 */
export const textFileName = (page: number, part: number) => `${page}-${part}.json`;

/**
 * How Pagefind holds terms: by their numbers in the lexicon, of one length, so that none begins another (Pagefind answers a
 * query with every word that it begins). They are a fifth as long as the words, and Pagefind, which knows no Korean, has no
 * need of those. A noun used as a verb has a letter more: it is found with the noun, and, where there is one, by itself.
 *
 * @param words the lexicon's, in their order
 * @returns a function from a term of the lexicon to Pagefind's word
 */
export function indexKeys(words: Iterable<string>): (term: string) => string {
  const numbers = new Map<string, number>();
  for (const word of words) numbers.set(word, numbers.size);
  const digits = numbers.size.toString(36).length;
  return (term) => {
    const noun = term.endsWith('+') ? term.slice(0, -1) : term;
    return numbers.get(noun)!.toString(36).padStart(digits, '0') + (noun === term ? '' : 'v');
  };
}
