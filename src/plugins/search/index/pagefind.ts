import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** The files written by Pagefind that a search reads. Excerpts come from the pages' own texts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|index)$/;
const META = /\.pf_meta$/;

/** Maximum number of pages waiting for Pagefind, since they wait in memory. */
const MAX_WAITING = 16;

/**
 * Number of letters above which Pagefind returns memory at once, which saves a sixth of it and takes half as long
 * again.
 */
const LARGE_SITE = 10_000_000;

/**
 * Writes Pagefind's index.
 *
 * @param folder existing folder to write to
 * @param contents Pagefind's words of each page
 * @param letters total length of the site's texts, as a measure of its size
 * @returns Pagefind's names of the records, in the order of the pages, and the name of its list of the index's files
 * @throws when Pagefind reports an error
 */
export async function writePagefind(folder: string, contents: Iterable<string>, letters: number) {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(letters));
  // Options of its allocator, jemalloc.
  if (letters > LARGE_SITE) process.env._RJEM_MALLOC_CONF = 'dirty_decay_ms:0,muzzy_decay_ms:0';
  const { index, errors } = await createIndex({ forceLanguage: 'ko' });
  check(errors);
  let count = 0;
  const waiting: Promise<{ errors: string[] }>[] = [];
  for (const content of contents) {
    waiting.push(index!.addCustomRecord({ url: `/${count++}`, content, language: 'ko' }));
    if (waiting.length > MAX_WAITING) check((await waiting.shift()!).errors);
  }
  for (const answer of waiting) check((await answer).errors);
  const outputPath = join(folder, 'pagefind');
  check((await index!.writeFiles({ outputPath })).errors);
  await close();

  const names = await readNames(join(outputPath, 'fragment'));
  const files = await readdir(outputPath);
  const meta = files.find((name) => META.test(name))!;
  for (const name of files)
    if (NEEDED.test(name) || name === meta) await rename(join(outputPath, name), join(folder, name));
  await rm(outputPath, { recursive: true });
  return { ids: Array.from({ length: count }, (_, at) => names.get(`/${at}`)!), meta };
}

/**
 * Number of term positions in one file of the index. A query loads one file for each of its words and a list of all
 * files; their total is smallest if both grow with the square root of the site's size. With Pagefind's default of
 * 20,000 a reader of 400 pages loads 32 KB for each word.
 */
const chunkSize = (letters: number) => Math.max(1200, Math.round(Math.sqrt(letters)));

/** Maps the URLs in Pagefind's fragments, which are gzip of a signature and JSON, to the names of their records. */
async function readNames(fragments: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return names;
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`검색 색인을 만들지 못했습니다 (Pagefind): ${errors.join('; ')}`);
}
