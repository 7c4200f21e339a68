/** The search in the browser: loads the index, asks it, and turns what is found into links with excerpts. */
import { FOLDER, type PageRecord, type SiteFile, type TextFile } from '../format.ts';
import { decode } from '../words/codec.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { RUN } from '../words/tokenize.ts';
import { createEngine, type Found } from './engine.ts';
import { excerptOf, findMarks, stemRange, type Range } from './excerpt.ts';
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

export interface FoundPage {
  url: string;
  title: Marked;
  sections: FoundSection[];
  /** Words of the page that have a stem looked for, as they are written, and where in them it is. */
  words: [word: string, range: Range][];
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
 * @throws when the index cannot be loaded
 */
export async function openSearch(base: string): Promise<Search> {
  const folder = `${base}${FOLDER}/`;
  const [site, ask] = await Promise.all([loadJson<SiteFile>(`${folder}site.json`), openPagefind(folder)]);
  const lexicon = decode(site.words);
  const find = createEngine(site, lexicon, ask);
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
    const { pages, ...understanding } = await find(query, literal);
    const terms = new Set(understanding.slots.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.terms)));
    const urlOf = ({ path }: PageRecord) => `${base}${path}`;
    return {
      ...understanding,
      pages: pages.map(({ page }) => ({ url: urlOf(page), title: page.title })),
      load: (from, to) =>
        Promise.all(
          pages
            .slice(from, to)
            .map(async (one) => describe(one, await textOf(one.page.id), urlOf(one.page), terms, lexicon)),
        ),
    };
  };
}

function describe(
  { page, sections }: RankedPage,
  text: TextFile,
  url: string,
  terms: Set<string>,
  lexicon: Lexicon,
): FoundPage {
  const marked = (title: string): Marked => ({ text: title, marks: findMarks(title, terms, lexicon) });
  const words = new Map<string, Range>();
  for (const part of text.flat())
    for (const run of new Set(part.match(RUN))) {
      const range = words.has(run) ? undefined : stemRange(run, terms, lexicon);
      if (range) words.set(run, range);
    }
  return {
    url,
    title: marked(page.title),
    sections: sections.map((index) => {
      const [id, heading, content] = text[index]!;
      return {
        url: id ? `${url}#${id}` : url,
        title: marked(id ? heading : page.title),
        excerpt: excerptOf(content, findMarks(content, terms, lexicon)),
      };
    }),
    words: [...words],
  };
}
