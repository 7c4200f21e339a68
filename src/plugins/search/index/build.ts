import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexKeys, type PageRecord, type SiteFile, textFileName, VERSION } from '../format.ts';
import { SITE_FILE } from '../paths.ts';
import { learn } from '../words/learn.ts';
import { encodeLexicon, type Lexicon } from '../words/lexicon.ts';
import { indexedLexicon } from '../words/indexed-lexicon.ts';
import { indexTerms, termsOf } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { splitPage, GAP } from './split-page.ts';
import { writePagefind } from './pagefind.ts';
import type { SearchedPage } from './read-pages.ts';

/** Suggestions for an empty query. */
export interface Suggestions {
  parts: SiteFile['parts'];
  terms: string[];
}

/** Maximum number of suggested terms. */
const MAX_TERMS = 8;

/**
 * Writes the files of the search.
 *
 * @param folder destination: gets `site.json`, and a folder with all other files, named after a hash of their contents
 * @param pages pages of the site
 * @param synonyms groups of spellings of one term
 * @throws if Pagefind reports an error
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
  const isIndexed = (spelling: string) =>
    toChunks(spelling).every((chunk) => termsOf(chunk, learned).every((term) => learned.has(term)));
  const used = synonyms.filter((group) => group.some(isIndexed));

  const records: PageRecord[] = [];
  const numbers = new TermNumbers();
  const contents: Uint32Array[] = [];
  const hash = createHash('sha256');
  const written: Promise<void>[] = [];
  const toTerms = termReader(learned);
  const isInOneLanguage = new Set(pages.map(({ language }) => language)).size < 2;
  for (const page of pages) {
    const { terms, lengths, cuts, files } = splitPage(page, toTerms);
    if (terms.every((term) => term === GAP)) continue;
    for (const [part, pieces] of files.entries()) {
      const text = JSON.stringify(pieces);
      hash.update(text);
      written.push(writeFile(join(work, textFileName(records.length, part)), text));
    }
    contents.push(Uint32Array.from(terms, (term) => numbers.of(term)));
    const { path, title, language } = page;
    records.push({ id: '', path, title, ...(!isInOneLanguage && { language }), lengths, ...(cuts.length && { cuts }) });
  }
  const indexed = numbers.terms().filter((term) => term !== GAP);
  const lexicon = indexedLexicon(new Set(indexed), learned, used);
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
      .filter(isIndexed)
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MAX_TERMS),
  };
  const name = hash.update(JSON.stringify(site)).digest('hex').slice(0, 10);
  await rename(work, join(folder, name));
  await writeFile(join(folder, SITE_FILE), JSON.stringify({ ...site, folder: name } satisfies SiteFile));
}

/** @returns a function that returns the terms to index of a text */
function termReader(lexicon: Lexicon): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const terms: string[] = [];
    for (const chunk of toChunks(text)) {
      let chunkTerms = known.get(chunk);
      if (!chunkTerms) known.set(chunk, (chunkTerms = indexTerms(chunk, lexicon)));
      terms.push(...chunkTerms);
    }
    return terms;
  };
}

/** Numbers terms in order of first occurrence: the terms of a large site would fill the memory. */
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
