/** The terms of this site: its glossary, and the notes that use them. Read once in a build, where nothing changes. */
import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { splitTitle } from '../../site/notes.ts';
import { publishedNotes } from '../../site/published-notes.ts';
import { type FoundTerm, termFinder } from './find-terms.ts';
import { textOfHtml, textOfSource } from './note-text.ts';
import type { Explanation } from './mark-terms.ts';
import { type Related, relatedNotes } from './related.ts';

interface Term {
  /** The main spelling. */
  name: string;
  /** Definition, if the notes explain the term. */
  definition?: string;
  /** Page and id of the explanation, such as `devops/day05#plan`. */
  section?: string;
}

interface SiteTerms {
  terms: ReadonlyMap<string, Term>;
  find: (text: string) => FoundTerm[];
  /** Returns the explanation of a term, or undefined if there is none, or if it is on the given page. */
  explain: (id: string, page: string) => Explanation | undefined;
  /** How often each note and its title, without its day, contain each of their terms, by path and id, in their order. */
  ofNotes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Returns the notes related to a note, by its path. */
  related: (path: string) => Related[];
}

/** Reads the source of a note; empty in development, where the author may just have removed the file. */
const readSource = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (import.meta.env.DEV) return '';
    throw error;
  });

async function readSiteTerms(): Promise<SiteTerms> {
  const glossary = await getCollection('glossary');
  const find = termFinder(new Map(glossary.map(({ id, data }) => [id, [...data.ko, ...data.en]])));
  const terms = new Map(
    glossary.map(({ id, data: { ko, definition, section } }): [string, Term] => [
      id,
      { name: ko[0]!, definition, section },
    ]),
  );
  const explain = (id: string, page: string) => {
    const { definition, section } = terms.get(id)!;
    if (!definition || section?.split('#')[0] === page) return undefined;
    return { href: `${import.meta.env.BASE_URL}glossary/#${id}`, definition };
  };
  const ofNotes = new Map<string, ReadonlyMap<string, number>>();
  for (const { id, filePath, rendered, data } of await publishedNotes()) {
    const text = rendered ? textOfHtml(rendered.html) : filePath ? textOfSource(await readSource(filePath)) : '';
    const counts = new Map<string, number>();
    for (const term of find(`${text}\n${splitTitle(data.title).rest}`))
      counts.set(term.id, (counts.get(term.id) ?? 0) + 1);
    ofNotes.set(id, counts);
  }
  return { terms, find, explain, ofNotes, related: relatedNotes(ofNotes) };
}

let cached: Promise<SiteTerms> | undefined;

export const siteTerms = () => (import.meta.env.DEV ? readSiteTerms() : (cached ??= readSiteTerms()));
