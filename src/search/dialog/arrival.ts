/** What to mark on the page that a result leads to, kept for that page and this tab. */
import type { MarkedWord } from '../query/client.ts';

const KEY = 'site-search-marks';

/** Keeps the words of a page that was chosen. */
export function keepMarks(path: string, words: MarkedWord[]) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, words }));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** The words to mark on this page; they are told once. */
export function takeMarks(): MarkedWord[] | undefined {
  try {
    const { path, words } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { path?: string; words?: MarkedWord[] };
    if (path !== location.pathname) return undefined;
    sessionStorage.removeItem(KEY);
    return words;
  } catch {
    return undefined;
  }
}
