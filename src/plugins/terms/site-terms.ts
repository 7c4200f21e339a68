/** The terms of this site: its glossary, and the notes that speak of them. Asked for once in a build, where nothing changes. */
import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { publishedNotes } from '../../site/published-notes.ts';
import { type FoundTerm, termFinder } from './find-terms.ts';
import { textOfHtml, textOfSource } from './note-text.ts';
import { type Related, relatedNotes } from './related.ts';

export interface Term {
  /** The spelling that heads it. */
  name: string;
  /** What it means, where the notes explain it. */
  definition?: string;
  /** Page and id where they do, such as `devops/day05#plan`. */
  section?: string;
}

export interface SiteTerms {
  terms: ReadonlyMap<string, Term>;
  find: (text: string) => FoundTerm[];
  /** Ids of the terms of each note, by its path. */
  ofNotes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Notes to read along with one, by its path. */
  related: (path: string) => Related[];
}

async function readSiteTerms(): Promise<SiteTerms> {
  const glossary = await getCollection('glossary');
  const find = termFinder(new Map(glossary.map(({ id, data }) => [id, [...data.ko, ...data.en]])));
  const terms = glossary.map(({ id, data: { ko, definition, section } }): [string, Term] => [
    id,
    { name: ko[0]!, definition, section },
  ]);
  const ofNotes = new Map<string, ReadonlySet<string>>();
  for (const { id, filePath, rendered } of await publishedNotes()) {
    const text = rendered ? textOfHtml(rendered.html) : filePath ? textOfSource(await readFile(filePath, 'utf8')) : '';
    ofNotes.set(id, new Set(find(text).map((term) => term.id)));
  }
  return { terms: new Map(terms), find, ofNotes, related: relatedNotes(ofNotes) };
}

let kept: Promise<SiteTerms> | undefined;

export const siteTerms = () => (import.meta.env.DEV ? readSiteTerms() : (kept ??= readSiteTerms()));
