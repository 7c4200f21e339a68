/** What the build writes and the browser reads, beside Pagefind's own files. */

/** Where the search's files are, below the base. */
export const FOLDER = 'search';

/** A page as `site.json` lists it. */
export interface PageRecord {
  /** Pagefind's name of the record; the page's text is in `<id>.json`. */
  id: string;
  /** Path below the site's base, without a slash before it. */
  path: string;
  title: string;
  /** For each section, how many terms its heading has and how many its text. */
  lengths: [heading: number, text: number][];
}

export interface SiteFile {
  pages: PageRecord[];
  /** Encoded by `words/codec.ts`. */
  words: string;
  /** Spellings of one term, in groups. */
  synonyms: string[][];
}

/** A page's sections as `<id>.json` has them: id, heading, text. */
export type TextFile = [id: string, heading: string, text: string][];

/** A letter that no text of today has. Behind anything else Pagefind would keep two forms of each term. */
const END = 'ㅿ';

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
    return `${homes.get(noun) ?? ''}${noun}${END}${noun === term ? '' : 'v'}`;
  };
}
