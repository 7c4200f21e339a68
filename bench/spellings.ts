/**
 * Checks whether each spelling of a term finds the notes that use the term: searches the built site for all spellings
 * of the glossary and lists those for which such a note is missing from the first three pages, unless other notes with
 * the term fill them. Usage: `npm run bench:spellings`, after a build. Notes are matched by simple rules, which
 * sometimes mistake other words for forms of a term, so not every line is an error.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { SiteSearch } from '../src/plugins/search/dialog/element.ts';
import type { GlossaryEntry } from '../src/plugins/search/glossary-entry.ts';
import { nounOfVerb, verbReadings } from '../src/plugins/search/hangul/endings.ts';
import { nounReadings } from '../src/plugins/search/hangul/nouns.ts';
import { readPages } from '../src/plugins/search/index/read-pages.ts';
import { verbKey } from '../src/plugins/search/words/lexicon.ts';
import { isHangul, normalize, toRuns } from '../src/plugins/search/words/tokenize.ts';
import { isNote } from '../src/site/parts.ts';
import { openSite } from './open-site.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Number of pages that count as found. */
const PAGES = 3;

/** Returns the addresses of the first pages that the built site finds for each query. */
async function answersOf(queries: string[]): Promise<string[][]> {
  const { page, close } = await openSite(dist);
  const answers = await page.evaluate(
    async ([queries, first]) => {
      const search = document.querySelector<SiteSearch>('site-search')!;
      const answers = [];
      for (const query of queries) answers.push((await search.search(query)).slice(0, first).map(({ url }) => url));
      return answers;
    },
    [queries, PAGES] as const,
  );
  await close();
  return answers;
}

/** True if a word of a text is a form of a word: 서버에서는 of 서버, 나눈 of 나누다, 배포한 of 배포. */
const isForm = (written: string, word: string) =>
  written === word ||
  nounReadings(written).some(({ stem }) => stem === word) ||
  verbReadings(written).some(({ stem }) => verbKey(stem) === word || nounOfVerb(stem) === word);

/** True if a word of a text begins with a Hangul word, like a compound: 연결점 with 연결. */
const beginsWith = (written: string, word: string) => isHangul(word) && written.startsWith(word);

/** True if the words of a spelling are adjacent in a text, the last of them in any form. */
function has(text: string[], spelling: string, isSame: (written: string, word: string) => boolean): boolean {
  const words = toRuns(normalize(spelling));
  const last = words.pop()!;
  return text.some(
    (_, at) => words.every((word, to) => text[at + to] === word) && isSame(text[at + words.length] ?? '', last),
  );
}

const source = await readFile(new URL('../src/content/glossary.yml', import.meta.url), 'utf8');
const pages = (await readPages(dist)).map(({ path, title, sections }) => {
  const texts = [title, ...sections.flatMap(({ heading, text, minor }) => [heading, text, minor])];
  return { url: `/${path}`, text: toRuns(normalize(texts.join('\n'))) };
});
const queried = Object.values(parse(source) as Record<string, GlossaryEntry>).flatMap(({ ko = [], en = [] }) => {
  const spellings = [...ko, ...en];
  const pagesWith = (isSame: typeof isForm) =>
    pages.filter(({ text }) => spellings.some((spelling) => has(text, spelling, isSame))).map(({ url }) => url);
  const users = pagesWith(isForm);
  const notes = users.filter((url) => isNote(url.slice(1, -1)));
  const near = [...users, ...pagesWith(beginsWith)];
  return notes.length ? spellings.map((spelling) => ({ spelling, notes, near })) : [];
});
const answers = await answersOf(queried.map(({ spelling }) => spelling));
const failed = queried.flatMap(({ spelling, notes, near }, at) => {
  const found = answers[at]!;
  const missing = notes.filter((url) => !found.includes(url));
  // If more pages use the term than are counted, all counted pages are among them.
  const isFull = found.length === PAGES && found.every((url) => near.includes(url));
  return missing.length && !isFull ? [`${spelling}: ${missing.join(', ')} 대신 ${found.join(', ') || '없음'}`] : [];
});
console.log(`표기 ${queried.length}개 가운데 ${failed.length}개는 그 용어를 쓰는 노트가 첫 세 쪽에 없습니다.`);
for (const line of failed) console.log(line);
