import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexKeys, type PageRecord, type SiteFile, textFileName, VERSION } from '../format.ts';
import { SITE_FILE } from '../place.ts';
import { learn } from '../words/learn.ts';
import { encodeLexicon, type Lexicon } from '../words/lexicon.ts';
import { standingIn } from '../words/standing.ts';
import { indexTerms, termsOf } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { cutPage, GAP } from './cut.ts';
import { writePagefind } from './pagefind.ts';
import type { SearchedPage } from './read-pages.ts';

/** What an empty search offers, besides what is found. */
export interface Suggestions {
  parts: SiteFile['parts'];
  terms: string[];
}

/** How many of the terms an empty search offers. */
const MOST_TERMS = 8;

/**
 * Makes the files of the search.
 *
 * @param folder where they are to be: the file of the site, and a folder named by what is in it with all others
 * @param pages the site's pages
 * @param synonyms groups of spellings that mean one thing
 * @throws when Pagefind reports an error
 */
export async function buildIndex(
  folder: string,
  pages: SearchedPage[],
  synonyms: string[][],
  { parts, terms: suggested }: Suggestions = { parts: [], terms: [] },
): Promise<void> {
  const work = join(folder, 'new');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });

  const texts = pages.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading, text, minor }) => [heading, text, minor]),
  ]);
  const nouns = synonyms.flat().filter((spelling) => /^[가-힣]+$/.test(spelling));
  const learned = learn(texts, nouns);
  const standing = (spelling: string) =>
    toChunks(spelling).every((chunk) => termsOf(chunk, learned).every((term) => learned.has(term)));
  const used = synonyms.filter((group) => group.some(standing));

  const records: PageRecord[] = [];
  const numbers = new TermNumbers();
  const contents: Uint32Array[] = [];
  const hash = createHash('sha256');
  const written: Promise<void>[] = [];
  const toTerms = termReader(learned);
  for (const page of pages) {
    const { terms, lengths, cuts, files } = cutPage(page, toTerms);
    if (terms.every((term) => term === GAP)) continue;
    for (const [part, pieces] of files.entries()) {
      const text = JSON.stringify(pieces);
      hash.update(text);
      written.push(writeFile(join(work, textFileName(records.length, part)), text));
    }
    contents.push(Uint32Array.from(terms, (term) => numbers.of(term)));
    records.push({ id: '', path: page.path, title: page.title, lengths, ...(cuts.length && { cuts }) });
  }
  const indexed = numbers.terms().filter((term) => term !== GAP);
  const lexicon = standingIn(new Set(indexed), learned, used);
  const toKey = indexKeys(lexicon.keys());
  const keys = numbers.terms().map((term) => (term === GAP ? GAP : toKey(term)));
  const words = function* () {
    for (const terms of contents) yield Array.from(terms, (number) => keys[number]).join(' ');
  };
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  const { ids, meta } = await writePagefind(work, words(), letters);
  for (const [at, id] of ids.entries()) records[at]!.id = id;
  await Promise.all(written);

  const weightOf = (term: string) => learned.get(term)?.weight ?? 0;
  const site: Omit<SiteFile, 'folder'> = {
    version: VERSION,
    meta,
    pages: records,
    lexicon: encodeLexicon(lexicon),
    synonyms: used,
    parts,
    terms: suggested
      .filter(standing)
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_TERMS),
  };
  const name = hash.update(JSON.stringify(site)).digest('hex').slice(0, 10);
  await rename(work, join(folder, name));
  await writeFile(join(folder, SITE_FILE), JSON.stringify({ ...site, folder: name } satisfies SiteFile));
}

/** @returns a function from a text to the terms that the index has of it */
function termReader(lexicon: Lexicon): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const terms: string[] = [];
    for (const chunk of toChunks(text)) {
      let own = known.get(chunk);
      if (!own) known.set(chunk, (own = indexTerms(chunk, lexicon)));
      terms.push(...own);
    }
    return terms;
  };
}

/** Numbers for terms, in the order in which they are met: the terms of a large site would fill the memory. */
class TermNumbers {
  readonly #numbers = new Map<string, number>();

  of(term: string): number {
    const number = this.#numbers.get(term) ?? this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }

  terms(): string[] {
    return [...this.#numbers.keys()];
  }
}
