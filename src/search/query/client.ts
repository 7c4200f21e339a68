/** The search in the browser: loads the index, asks it, and turns what is found into links with excerpts. */
import { FOLDER, indexKeys, type PageRecord, type SiteFile, type TextFile } from '../format.ts';
import { decode } from '../words/codec.ts';
import { createEngine, type Found } from './engine.ts';
import { excerptOf, marker, type Range } from './excerpt.ts';
import { openPagefind } from './pagefind.ts';
import type { RankedPage } from './rank.ts';

export interface Marked {
  text: string;
  marks: Range[];
}

export interface FoundSection {
  url: string;
  title: Marked;
  excerpt: Marked;
}

/** A word as it is written, and where in it the stem is. */
export type MarkedWord = [word: string, range: Range];

export interface FoundPage {
  url: string;
  title: Marked;
  sections: FoundSection[];
  /** Words of the page that have a stem looked for, as they are written, and where in them it is. */
  words(): MarkedWord[];
}

export interface Answer extends Omit<Found, 'pages'> {
  /** Every page that answers, best first, without its sections. */
  pages: { url: string; title: string }[];
  /** Loads some of the pages with their sections. */
  load(from: number, to: number): Promise<FoundPage[]>;
}

export type Search = (query: string, literal?: boolean) => Promise<Answer>;

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}

/**
 * @param base the site's base, with a closing slash
 * @param attempt how often it was tried before
 * @throws when the index cannot be loaded
 */
export async function openSearch(base: string, attempt: number): Promise<Search> {
  const folder = `${base}${FOLDER}/`;
  const site = await loadJson<SiteFile>(`${folder}site.json`);
  const ask = await openPagefind(folder, indexKeys(site.synonyms), attempt);
  const lexicon = decode(site.words);
  const search = createEngine(site, lexicon, ask);
  const texts = new Map<string, Promise<TextFile>>();
  const textOf = (id: string) => {
    let text = texts.get(id);
    if (!text) {
      text = loadJson<TextFile>(`${folder}${id}.json`);
      text.catch(() => texts.delete(id));
      texts.set(id, text);
    }
    return text;
  };
  return async (query, literal) => {
    const { pages, ...understanding } = await search(query, literal);
    const terms = new Set(understanding.slots.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.terms)));
    const find = marker(terms, lexicon);
    const urlOf = ({ path }: PageRecord) => `${base}${path}`;
    return {
      ...understanding,
      pages: pages.map(({ page }) => ({ url: urlOf(page), title: page.title })),
      load: (from, to) =>
        Promise.all(
          pages.slice(from, to).map(async (one) => describe(one, await textOf(one.page.id), urlOf(one.page), find)),
        ),
    };
  };
}

function describe(
  { page, sections }: RankedPage,
  text: TextFile,
  url: string,
  find: ReturnType<typeof marker>,
): FoundPage {
  const marksIn = (part: string) => find(part).map(({ range }) => range);
  const marked = (title: string): Marked => ({ text: title, marks: marksIn(title) });
  return {
    url,
    title: marked(page.title),
    sections: sections.map((index) => {
      const [id, heading, content] = text[index]!;
      return {
        url: id ? `${url}#${id}` : url,
        title: marked(id ? heading : page.title),
        excerpt: excerptOf(content, marksIn(content)),
      };
    }),
    words: () => [...new Map([page.title, ...text.flat()].flatMap(find).map(({ run, within }) => [run, within]))],
  };
}
