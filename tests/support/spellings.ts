/** Determines which spellings of a glossary do not find the notes that use their term. */
import { parse } from 'yaml';
import type { SiteSearch } from '../../src/plugins/search/dialog/element.ts';
import type { GlossaryEntry } from '../../src/plugins/search/glossary-entry.ts';
import { nounOfVerb, verbReadings } from '../../src/plugins/search/hangul/endings.ts';
import { nounReadings } from '../../src/plugins/search/hangul/nouns.ts';
import { readPages } from '../../src/plugins/search/index/read-pages.ts';
import { verbKey } from '../../src/plugins/search/words/lexicon.ts';
import { isHangul, normalize, toRuns } from '../../src/plugins/search/words/tokenize.ts';
import { isNote } from '../../src/site/parts.ts';
import type { Page } from 'playwright-core';

/** Number of pages that count as found. */
const PAGES = 3;

/** Returns the addresses of the first pages that a site, open in a tab, finds for each query. */
const answersOf = (tab: Page, queries: string[]): Promise<string[][]> =>
  tab.evaluate(
    async ([queries, first]) => {
      const search = document.querySelector<SiteSearch>('site-search')!;
      const answers = [];
      for (const query of queries) answers.push((await search.search(query)).slice(0, first).map(({ url }) => url));
      return answers;
    },
    [queries, PAGES] as const,
  );

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

/**
 * Searches for each spelling of the terms that notes use. Notes are matched by simple rules, which sometimes mistake other
 * words for forms of a term.
 *
 * @param dist folder of the built site
 * @param source the glossary
 * @param tab a tab in which the site is open
 * @returns the number of spellings, and a line for each with which a note is missing from the first three pages, unless
 *   other notes with the term fill them
 */
export async function findMissedNotes(dist: string, source: string, tab: Page) {
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
  const answers = await answersOf(
    tab,
    queried.map(({ spelling }) => spelling),
  );
  const missed = queried.flatMap(({ spelling, notes, near }, at) => {
    const found = answers[at]!;
    const missing = notes.filter((url) => !found.includes(url));
    // If more pages use the term than are counted, all counted pages are among them.
    const isFull = found.length === PAGES && found.every((url) => near.includes(url));
    return missing.length && !isFull ? [`${spelling}: ${missing.join(', ')} 대신 ${found.join(', ') || '없음'}`] : [];
  });
  return { spellings: queried.length, missed };
}
