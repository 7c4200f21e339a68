import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PageRecord, SiteFile, TextFile } from '../format.ts';
import { indexKeys } from '../format.ts';
import { encode } from '../words/codec.ts';
import { learn } from '../words/learn.ts';
import { precise, termsOf } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import type { Page } from './extract.ts';

/** Of Pagefind's files, those that a search reads; excerpts come from the pages' own texts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/**
 * Makes the files of the search.
 * @param pages the site's pages by their path below the base.
 * @param synonyms groups of spellings that mean one thing.
 * @returns the files' contents by their path in the search's folder.
 * @throws when Pagefind reports an error.
 */
export async function buildIndex(
  pages: Map<string, Page>,
  synonyms: string[][],
): Promise<Map<string, Uint8Array | string>> {
  const texts = [...pages.values()].flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((s) => [s.heading, s.text]),
  ]);
  const lexicon = learn(
    texts,
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

  const { index, errors } = await createIndex({ forceLanguage: 'ko', maxFragments: pages.size + 1 });
  const check = (messages: string[]) => {
    if (messages.length) throw new Error(`검색 색인을 만들지 못했습니다 (Pagefind): ${messages.join('; ')}`);
  };
  check(errors);
  const added: ReturnType<NonNullable<typeof index>['addCustomRecord']>[] = [];
  const lengths = new Map<string, PageRecord['lengths']>();
  for (const [path, { title, sections }] of pages) {
    const content: string[] = [];
    lengths.set(
      path,
      sections.map(({ id, heading, text }) => {
        const ofHeading = terms(id ? heading : title);
        const ofText = terms(text);
        content.push(...ofHeading, ...ofText);
        return [ofHeading.length, ofText.length];
      }),
    );
    const record = { url: path, content: content.map(toKey).join(' '), language: 'ko' };
    added.push(index!.addCustomRecord(record));
  }
  for (const { errors: failures } of await Promise.all(added)) check(failures);
  const { files, errors: failures } = await index!.getFiles();
  check(failures);
  await close();

  const out = new Map<string, Uint8Array | string>();
  const records = new Map<string, PageRecord>();
  for (const { path: file, content } of files) {
    if (NEEDED.test(file)) out.set(file, content);
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(file)?.[1];
    if (!id) continue;
    const path = urlOf(content);
    const { title, sections } = pages.get(path)!;
    records.set(path, { id, path, title, lengths: lengths.get(path)! });
    const text: TextFile = sections.map((section) => [section.id, section.heading, section.text]);
    out.set(`${id}.json`, JSON.stringify(text));
  }
  const site: SiteFile = {
    pages: [...pages.keys()].flatMap((path) => records.get(path) ?? []),
    words: encode(lexicon),
    synonyms: used,
  };
  out.set('site.json', JSON.stringify(site));
  return out;
}

/** The address that a fragment file of Pagefind is for: gzip of a signature and JSON. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
