import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { indexKeys, type PageRecord, SITE_FILE, type SiteFile, textFileName, VERSION } from '../format.ts';
import { learn } from '../words/learn.ts';
import { encodeLexicon } from '../words/lexicon.ts';
import { standingIn } from '../words/standing.ts';
import { indexTerms, termsOf } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import type { Section } from './extract.ts';
import { cutIntoFiles, GAP, type SearchedPage } from './texts.ts';

/** Of what Pagefind writes, that which a search reads; excerpts come from the pages' own texts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index)$/;

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
 * @throws when Pagefind reports an error, or a page cannot be read; the message names the page
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

  let letters = 0;
  const counted = function* () {
    for (const text of textsOf(pages)) {
      letters += text.length;
      yield text;
    }
  };
  const lexicon = learn(
    counted(),
    synonyms.flat().filter((spelling) => /^[가-힣]+$/.test(spelling)),
  );
  const standing = (spelling: string) =>
    toChunks(spelling).every((chunk) => termsOf(chunk, lexicon).every((term) => lexicon.has(term)));
  const used = synonyms.filter((group) => group.some(standing));
  const toKey = indexKeys(used);
  const memory = new Map<string, string[]>();
  const toTerms = (text: string) =>
    toChunks(text).flatMap((chunk) => {
      let list = memory.get(chunk);
      if (!list) memory.set(chunk, (list = indexTerms(chunk, lexicon)));
      return list;
    });

  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(letters));
  const { index, errors } = await createIndex({ forceLanguage: 'ko', maxFragments: pages.length + 1 });
  check(errors);
  const hash = createHash('sha256');
  const indexed = new Set<string>();
  const records: PageRecord[] = [];
  for (const page of pages) {
    const { terms, lengths, cuts, files } = cutIntoFiles(page.title, readSections(page), toTerms);
    if (terms.every((term) => term === GAP)) continue;
    for (const term of terms) indexed.add(term);
    for (const [part, pieces] of files.entries()) {
      const text = JSON.stringify(pieces);
      hash.update(text);
      await writeFile(join(work, textFileName(records.length, part)), text);
    }
    const content = terms.map((term) => (term === GAP ? GAP : toKey(term))).join(' ');
    check((await index!.addCustomRecord({ url: page.path, content, language: 'ko' })).errors);
    records.push({ id: '', path: page.path, title: page.title, lengths, ...(cuts.length && { cuts }) });
  }
  const outputPath = join(work, 'pagefind');
  check((await index!.writeFiles({ outputPath })).errors);
  await close();

  const ids = await readIds(join(outputPath, 'fragment'));
  for (const record of records) record.id = ids.get(record.path)!;
  for (const name of await readdir(outputPath))
    if (NEEDED.test(name)) await rename(join(outputPath, name), join(work, name));
  await rm(outputPath, { recursive: true });

  const site: Omit<SiteFile, 'folder'> = {
    version: VERSION,
    pages: records,
    lexicon: encodeLexicon(standingIn(indexed, lexicon)),
    synonyms: used,
    parts,
    terms: suggested
      .filter(standing)
      .sort((a, b) => (lexicon.get(b)?.weight ?? 0) - (lexicon.get(a)?.weight ?? 0))
      .slice(0, MOST_TERMS),
  };
  const name = hash.update(JSON.stringify(site)).digest('hex').slice(0, 10);
  await rename(work, join(folder, name));
  await writeFile(join(folder, SITE_FILE), JSON.stringify({ ...site, folder: name } satisfies SiteFile));
}

/**
 * How many places of terms to put in one file of the index: a query loads one file for each of its words, and a list of all
 * files, which together are smallest where both grow alike, with the root of the site's size. Pagefind's own 20,000 makes a
 * reader of 400 pages load 32 KB for each word.
 *
 * @param letters of all texts
 */
const chunkSize = (letters: number) => Math.max(1200, Math.round(Math.sqrt(letters)));

const readSections = ({ file }: SearchedPage) => JSON.parse(readFileSync(file, 'utf8')) as Section[];

function* textsOf(pages: SearchedPage[]): Generator<string> {
  for (const page of pages) {
    yield page.title;
    for (const { heading, text, minor } of readSections(page)) {
      yield heading;
      yield text;
      yield minor;
    }
  }
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`검색 색인을 만들지 못했습니다 (Pagefind): ${errors.join('; ')}`);
}

/** Pagefind's names of the records, by the addresses in their fragments, which are gzip of a signature and JSON. */
async function readIds(fragments: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}
