/** What to mark on the page that a result leads to, kept for that page and this tab. */
const KEY = 'site-search-marks';

/** Keeps the terms that were looked for when a page was chosen. */
export function keepMarks(path: string, terms: string[]) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, terms }));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** The terms to mark on this page. A second call returns none. */
export function takeMarks(): string[] | undefined {
  try {
    const { path, terms } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { path?: string; terms?: string[] };
    if (path !== location.pathname) return undefined;
    sessionStorage.removeItem(KEY);
    return terms;
  } catch {
    return undefined;
  }
}
