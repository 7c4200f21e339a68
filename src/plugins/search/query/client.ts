/** The search in the browser: loads the index, queries it, and turns matches into links with excerpts. */
import { indexKeys, type PageRecord, type SiteFile, type TextPiece, textFileName } from '../format.ts';
import { FOLDER } from '../paths.ts';
import { decodeLexicon } from '../words/lexicon.ts';
import { createEngine, type SearchOutcome } from './engine.ts';
import { excerptOf, marker, type Range, termsToMark } from './excerpt.ts';
import { loadSite, readJson, readSite } from './faults.ts';
import { inLanguage } from './in-language.ts';
import { openPagefind, preloadPagefind } from './pagefind.ts';
import type { RankedPage } from './rank.ts';

// Exported here because a separate chunk shared by two scripts would load after both.
export { faultOf } from './faults.ts';

/** Number of pages that `list` returns with sections; loading all sections would mean loading the entire site. */
const DETAILED_PAGES = 10;

export interface Marked {
  text: string;
  marks: Range[];
}

export interface FoundSection {
  url: string;
  title: Marked;
  excerpt: Marked;
}

export interface FoundPage {
  url: string;
  title: Marked;
  sections: FoundSection[];
}

/** A result in plain text, for other scripts of the site. */
export interface SearchResult {
  url: string;
  title: string;
  sections: { url: string; title: string; excerpt: string }[];
}

export interface Answer extends Omit<SearchOutcome, 'pages'> {
  /** All matching pages, best first, without their sections. */
  pages: { url: string; title: string }[];
  /** What to mark, see {@link marker}: the terms of the query, and other spellings of them as phrases. */
  terms: string[];
  /** Loads a range of the pages with their sections. */
  load(from: number, to: number): Promise<FoundPage[]>;
}

export interface Search {
  /** Folder of the site's search files, named after a hash of their contents. */
  folder: string;
  /** Suggestions for an empty query. */
  parts: { label: string; url: string }[];
  terms: string[];
  /** @param literal true to search for the words as they are */
  answer(query: string, literal?: boolean): Promise<Answer>;
  /** Returns all pages that match a query, best first; the first of them with their best sections. */
  list(query: string): Promise<SearchResult[]>;
}

/**
 * Opens the index.
 *
 * @param base the site's base, with a trailing slash
 * @param request request of `site.json`, made while this script is loaded
 * @param attempt number of earlier attempts
 * @throws if the index cannot be loaded
 */
export async function openSearch(base: string, request: Promise<Response>, attempt: number): Promise<Search> {
  const site = await readSite(request);
  const folder = `${base}${FOLDER}/${site.folder}/`;
  preloadPagefind(folder, site.meta);
  const records = new Set(site.pages.map(({ id }) => id));
  const lexicon = decodeLexicon(site.lexicon);
  const lookUpAll = await openPagefind(folder, indexKeys(lexicon.keys()), records, attempt);
  const { pages, lookUp } = inLanguage(document.documentElement.lang, site.pages, lookUpAll);
  const find = createEngine({ ...site, pages }, lexicon, lookUp);
  const load = textLoader(folder, site, attempt ? 'reload' : 'default');
  const urlOf = ({ path }: Pick<PageRecord, 'path'>) => `${base}${path}`;

  const search: Search = {
    folder: site.folder,
    parts: site.parts
      .filter(({ path }) => pages.some((page) => page.path === path))
      .map(({ label, path }) => ({ label, url: urlOf({ path }) })),
    terms: site.terms,
    async answer(query, literal) {
      const { pages, ...found } = await find(query, literal);
      const terms = termsToMark(found.slots, lexicon);
      // The words of the query themselves, without looser alternatives.
      const required = found.slots.filter((slot) => slot.required);
      const exact = required.map(({ alternatives }) => marker(new Set(alternatives[0]!.terms), lexicon));
      const finders = { marks: marker(terms, lexicon), exact: (text: string) => exact.map((find) => find(text)) };
      return {
        ...found,
        terms: [...terms],
        pages: pages.map(({ page }) => ({ url: urlOf(page), title: page.title })),
        load: (from, to) =>
          Promise.all(pages.slice(from, to).map((one) => describe(one, urlOf(one.page), load, finders))),
      };
    },
    async list(query) {
      const { pages, load } = await search.answer(query);
      const first = await load(0, DETAILED_PAGES);
      return pages.map(({ url, title }, at) => ({
        url,
        title,
        sections: (first[at]?.sections ?? []).map(toPlainText),
      }));
    },
  };
  return search;
}

const toPlainText = ({ url, title, excerpt }: FoundSection) => ({ url, title: title.text, excerpt: excerpt.text });

/**
 * @param base the site's base, with a trailing slash
 * @param terms terms of an {@link Answer}
 * @returns a function that finds words with these terms in a text
 */
export async function openMarker(base: string, terms: string[]): Promise<(text: string) => Range[]> {
  const { lexicon } = await loadSite(base);
  return marker(new Set(terms), decodeLexicon(lexicon));
}

type Load = (page: PageRecord, position: number) => Promise<TextPiece[]>;

/**
 * @param cache `reload` for a further attempt, since the browser's cache may wait for the first request if that hangs
 * @returns a function that loads the file with the text at a position of a page, each file once
 */
function textLoader(folder: string, site: SiteFile, cache: RequestCache): Load {
  const indexes = new Map(site.pages.map((page, index) => [page, index]));
  const texts = new Map<string, Promise<TextPiece[]>>();
  return (page, position) => {
    const part = (page.cuts ?? []).filter((cut) => cut <= position).length;
    const name = textFileName(indexes.get(page)!, part);
    let text = texts.get(name);
    if (!text) {
      text = readJson<TextPiece[]>(fetch(folder + name, { cache }));
      text.catch(() => texts.delete(name));
      texts.set(name, text);
    }
    return text;
  };
}

async function describe(
  { page, sections }: RankedPage,
  url: string,
  load: Load,
  find: { marks: (text: string) => Range[]; exact: (text: string) => Range[][] },
): Promise<FoundPage> {
  const marked = (text: string): Marked => ({ text, marks: find.marks(text) });
  return {
    url,
    title: marked(page.title),
    sections: await Promise.all(
      sections.map(async ({ index, position }) => {
        const pieces = await load(page, position());
        const [, id, heading, text, minor] = pieces.find(([section]) => section === index)!;
        const title = marked(id ? heading : page.title);
        const inHeading = { marks: title.marks, exact: find.exact(title.text) };
        const isInText = find.marks(text).length > 0 || (text !== '' && title.marks.length > 0);
        const shown = isInText || !find.marks(minor).length ? text : minor;
        return {
          url: id ? `${url}#${id}` : url,
          title,
          excerpt: excerptOf(shown, find.marks(shown), find.exact(shown), inHeading),
        };
      }),
    ),
  };
}
