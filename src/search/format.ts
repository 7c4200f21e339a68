/** What the build writes and the browser reads, beside Pagefind's own files. */

/** Where the search's files are, below the base. */
export const FOLDER = 'search';

/** The file that names the others. */
export const SITE_FILE = 'site.json';

/** A script that knows another version cannot read the files. */
export const VERSION = 2;

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

/** Letters that no text of today has. Behind anything but a letter Pagefind would keep two forms of each term. */
const END = 'ㅿ';
const CODE = 'ㆁ';

/** Pagefind takes marks off letters and drops what it knows as none; so both are written as their code points. */
const spellOut = (term: string) =>
  term.replace(/[^a-z0-9가-힣ㄱ-ㅣ]/gu, (letter) => CODE + letter.codePointAt(0)!.toString(16));

/**
 * How Pagefind holds terms. Pagefind answers a query with every word that it begins; the mark at the end makes a term
 * match itself only. A noun used as a verb has a letter more: it is found with the noun, and, where there is one, by
 * itself. A Latin spelling is put beside the Korean one of its group: Pagefind's files hold what begins alike, and both
 * are asked together.
 *
 * @param synonyms the site's groups of spellings, a Korean one first
 */
export function indexKeys(synonyms: string[][]): (term: string) => string {
  const homes = new Map<string, string>();
  for (const [home = '', ...others] of synonyms)
    if (/^[가-힣]+$/.test(home)) for (const spelling of others) homes.set(spelling.toLowerCase(), `${home}0`);
  return (term) => {
    const noun = term.endsWith('+') ? term.slice(0, -1) : term;
    return `${spellOut(homes.get(noun) ?? '')}${spellOut(noun)}${END}${noun === term ? '' : 'v'}`;
  };
}
