/**
 * Checks that each spelling of a term finds the notes that use the term: searches the built site for all spellings in the
 * glossary and lists those for which such a note is missing from the first three pages although other pages are among them.
 * Usage: `npm run bench:spellings`, after a build. The rules that determine which notes use a term sometimes mistake other
 * words for its forms, so each line has to be reviewed; not all are errors.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { serve } from '../src/plugins/delivery/serve.ts';
import type { GlossaryEntry } from '../src/plugins/search/glossary-entry.ts';
import { nounOfVerb, verbReadings } from '../src/plugins/search/hangul/endings.ts';
import { nounReadings } from '../src/plugins/search/hangul/nouns.ts';
import { readPages } from '../src/plugins/search/index/read-pages.ts';
import { verbKey } from '../src/plugins/search/words/lexicon.ts';
import { isHangul, normalize, toRuns } from '../src/plugins/search/words/tokenize.ts';
import { isNote } from '../src/site/parts.ts';
import { findChromium, launch } from '../tests/support/engines/chromium.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

interface SiteSearch extends Element {
  search(query: string): Promise<{ url: string }[]>;
}

/** Number of results that a reader looks at. */
const FIRST = 3;

/** URLs of the first pages that the built site finds for each query. */
async function answersOf(queries: string[]): Promise<string[][]> {
  const { origin, stop } = await serve(dist);
  const browser = await launch(await findChromium());
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    return await page.evaluate(
      async ([queries, first]) => {
        const search = document.querySelector<SiteSearch>('site-search')!;
        const answers = [];
        for (const query of queries) answers.push((await search.search(query)).slice(0, first).map(({ url }) => url));
        return answers;
      },
      [queries, FIRST] as const,
    );
  } finally {
    await browser.close();
    stop();
  }
}

/** Whether a word in a text is a form of a word: 서버에서는 of 서버, 나눈 of 나누다, 배포한 of 배포. */
const isForm = (written: string, word: string) =>
  written === word ||
  nounReadings(written).some(({ stem }) => stem === word) ||
  verbReadings(written).some(({ stem }) => verbKey(stem) === word || nounOfVerb(stem) === word);

/** Whether a word in a text begins with a word in Hangul, as compounds do: 연결점 with 연결. */
const beginsWith = (written: string, word: string) => isHangul(word) && written.startsWith(word);

/** Whether the words of a spelling are adjacent in a text, the last one in any form. */
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
const queries = Object.values(parse(source) as Record<string, GlossaryEntry>).flatMap(({ ko = [], en = [] }) => {
  const spellings = [...ko, ...en];
  const pagesWith = (isSame: typeof isForm) =>
    pages.filter(({ text }) => spellings.some((spelling) => has(text, spelling, isSame))).map(({ url }) => url);
  const users = pagesWith(isForm);
  const notes = users.filter((url) => isNote(url.slice(1, -1)));
  const near = [...users, ...pagesWith(beginsWith)];
  return notes.length ? spellings.map((spelling) => ({ spelling, notes, near })) : [];
});
const answers = await answersOf(queries.map(({ spelling }) => spelling));
const incomplete = queries.flatMap(({ spelling, notes, near }, at) => {
  const found = answers[at]!;
  const missing = notes.filter((url) => !found.includes(url));
  // If more pages use the term than there are results, all results are such pages.
  const isFull = found.length === FIRST && found.every((url) => near.includes(url));
  return missing.length && !isFull ? [`${spelling}: ${missing.join(', ')} 대신 ${found.join(', ') || '없음'}`] : [];
});
console.log(`표기 ${queries.length}개 가운데 ${incomplete.length}개는 그 용어를 쓰는 노트가 첫 세 쪽에 없습니다.`);
for (const line of incomplete) console.log(line);
