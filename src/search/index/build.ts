import { readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PageRecord, SiteFile, TextFile } from '../format.ts';
import { indexKeys } from '../format.ts';
import { encode } from '../words/codec.ts';
import { learn } from '../words/learn.ts';
import { precise, termsOf } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import type { SearchedPage } from './texts.ts';

/** Of what Pagefind writes, that which a search reads; excerpts come from the pages' own texts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index)$/;

/**
 * Makes the files of the search.
 *
 * @param folder where they are to be; the texts of the pages, which stand there, are named anew
 * @param pages the site's pages
 * @param synonyms groups of spellings that mean one thing
 * @throws when Pagefind reports an error
 */
export async function buildIndex(folder: string, pages: SearchedPage[], synonyms: string[][]): Promise<void> {
  const lexicon = learn(
    textsOf(pages),
    synonyms.flat().filter((spelling) => /^[가-힣]+$/.test(spelling)),
  );
  const memory = new Map<string, string[]>();
  const terms = (text: string) =>
    toChunks(text).flatMap((chunk) => {
      let list = memory.get(chunk);
      if (!list) memory.set(chunk, (list = precise(chunk, lexicon)));
      return list;
    });

  const standing = (spelling: string) =>
    toChunks(spelling).every((chunk) => termsOf(chunk, lexicon).every((term) => lexicon.has(term)));
  const used = synonyms.filter((group) => group.some(standing));
  const toKey = indexKeys(used);

  const { index, errors } = await createIndex({ forceLanguage: 'ko', maxFragments: pages.length + 1 });
  check(errors);
  const lengths = new Map<string, PageRecord['lengths']>();
  for (const page of pages) {
    const content: string[] = [];
    const lengthsOf = readText(page).map(([id, heading, text]): [number, number] => {
      const ofHeading = terms(id ? heading : page.title);
      const ofText = terms(text);
      content.push(...ofHeading, ...ofText);
      return [ofHeading.length, ofText.length];
    });
    lengths.set(page.path, lengthsOf);
    const record = { url: page.path, content: content.map(toKey).join(' '), language: 'ko' };
    check((await index!.addCustomRecord(record)).errors);
  }
  const outputPath = join(folder, 'pagefind');
  check((await index!.writeFiles({ outputPath })).errors);
  await close();

  const ids = await readIds(join(outputPath, 'fragment'));
  const records: PageRecord[] = [];
  for (const { path, title, file } of pages) {
    const id = ids.get(path);
    if (id) {
      await rename(file, join(folder, `${id}.json`));
      records.push({ id, path, title, lengths: lengths.get(path)! });
    } else await rm(file);
  }
  for (const name of await readdir(outputPath))
    if (NEEDED.test(name)) await rename(join(outputPath, name), join(folder, name));
  await rm(outputPath, { recursive: true });

  const site: SiteFile = { pages: records, words: encode(lexicon), synonyms: used };
  await writeFile(join(folder, 'site.json'), JSON.stringify(site));
}

const readText = ({ file }: SearchedPage) => JSON.parse(readFileSync(file, 'utf8')) as TextFile;

function* textsOf(pages: SearchedPage[]): Generator<string> {
  for (const page of pages) {
    yield page.title;
    for (const [, heading, text] of readText(page)) {
      yield heading;
      yield text;
    }
  }
}

function check(errors: string[]): void {
  if (errors.length) throw new Error(`검색 색인을 만들지 못했습니다 (Pagefind): ${errors.join('; ')}`);
}

/**
 * Pagefind's names of the records, by the addresses in their fragments, which are gzip of a signature and JSON. There is
 * none for a page without a word.
 */
async function readIds(fragments: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}
