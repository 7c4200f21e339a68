/** The search in the browser: loads the index, asks it, and turns what is found into links with excerpts. */
import { indexKeys, type PageRecord, type SiteFile, type TextPiece, textFileName } from '../format.ts';
import { FOLDER } from '../place.ts';
import { decodeLexicon } from '../words/lexicon.ts';
import { createEngine, type Found } from './engine.ts';
import { excerptOf, marker, type Range } from './excerpt.ts';
import { loadSite, readJson, readSite } from './faults.ts';
import { openPagefind, preloadPagefind } from './pagefind.ts';
import type { RankedPage } from './rank.ts';

// A file of its own for what two scripts share would come later than both.
export { faultOf } from './faults.ts';

/** How many pages `list` describes with their sections; loading all sections would be loading the site. */
const WITH_SECTIONS = 10;

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

/** A page for other scripts of the site, in plain text. */
export interface SearchResult {
  url: string;
  title: string;
  sections: { url: string; title: string; excerpt: string }[];
}

export interface Answer extends Omit<Found, 'pages'> {
  /** Every page that answers, best first, without its sections. */
  pages: { url: string; title: string }[];
  /** The terms that were looked for. */
  terms: string[];
  /** Loads some of the pages with their sections. */
  load(from: number, to: number): Promise<FoundPage[]>;
}

export interface Search {
  /** The folder of the site's files, named by what is in them. */
  folder: string;
  /** What an empty search offers. */
  parts: { label: string; url: string }[];
  terms: string[];
  /** @param literal true to take the words as they are */
  answer(query: string, literal?: boolean): Promise<Answer>;
  /** Every page that answers a query, best first; the first of them with their best sections. */
  list(query: string): Promise<SearchResult[]>;
}

/**
 * @param base the site's base, with a closing slash
 * @param request the list of pages, which is asked for while this script is loaded
 * @param attempt how often it was tried before
 * @throws when the index cannot be loaded
 */
export async function openSearch(base: string, request: Promise<Response>, attempt: number): Promise<Search> {
  const site = await readSite(request);
  const folder = `${base}${FOLDER}/${site.folder}/`;
  preloadPagefind(folder, site.meta);
  const records = new Set(site.pages.map(({ id }) => id));
  const lexicon = decodeLexicon(site.lexicon);
  const ask = await openPagefind(folder, indexKeys(lexicon.keys()), records, attempt);
  const find = createEngine(site, lexicon, ask);
  const load = textLoader(folder, site, attempt ? 'reload' : 'default');
  const urlOf = ({ path }: Pick<PageRecord, 'path'>) => `${base}${path}`;

  const search: Search = {
    folder: site.folder,
    parts: site.parts.map(({ label, path }) => ({ label, url: urlOf({ path }) })),
    terms: site.terms,
    async answer(query, literal) {
      const { pages, ...found } = await find(query, literal);
      const terms = new Set(found.slots.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.terms)));
      // As they were asked, without what only comes near them.
      const required = found.slots.filter((slot) => slot.required);
      const asked = required.map(({ alternatives }) => marker(new Set(alternatives[0]!.terms), lexicon));
      const finders = { marks: marker(terms, lexicon), asked: (text: string) => asked.map((one) => one(text)) };
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
      const first = await load(0, WITH_SECTIONS);
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
 * @param base the site's base, with a closing slash
 * @param terms those that an {@link Answer} names
 * @returns a function that finds their words in a text
 */
export async function openMarker(base: string, terms: string[]): Promise<(text: string) => Range[]> {
  const { lexicon } = await loadSite(base);
  return marker(new Set(terms), decodeLexicon(lexicon));
}

type Load = (page: PageRecord, place: number) => Promise<TextPiece[]>;

/**
 * @param cache another attempt passes by the browser's cache, which may wait for the first one that hangs
 * @returns a function that loads the file of a page's text with a place of the page, once each
 */
function textLoader(folder: string, site: SiteFile, cache: RequestCache): Load {
  const indexes = new Map(site.pages.map((page, index) => [page, index]));
  const texts = new Map<string, Promise<TextPiece[]>>();
  return (page, place) => {
    const part = (page.cuts ?? []).filter((cut) => cut <= place).length;
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
  find: { marks: (text: string) => Range[]; asked: (text: string) => Range[][] },
): Promise<FoundPage> {
  const marked = (text: string): Marked => ({ text, marks: find.marks(text) });
  return {
    url,
    title: marked(page.title),
    sections: await Promise.all(
      sections.map(async ({ index, place }) => {
        const pieces = await load(page, place());
        const [, id, heading, text, minor] = pieces.find(([section]) => section === index)!;
        const title = marked(id ? heading : page.title);
        const isInText = find.marks(text).length > 0 || (text !== '' && title.marks.length > 0);
        const shown = isInText || !find.marks(minor).length ? text : minor;
        return {
          url: id ? `${url}#${id}` : url,
          title,
          excerpt: excerptOf(shown, find.marks(shown), find.asked(shown)),
        };
      }),
    ),
  };
}
