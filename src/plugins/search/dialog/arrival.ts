/** The terms to mark on the page that a result leads to, stored for that page and this tab. */
const KEY = 'site-search-marks';

/** Stores the terms of the query for the chosen page. */
export function storeMarks(path: string, terms: string[]) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, terms }));
  } catch {
    // Without storage the page opens without marks.
  }
}

/** Returns the terms to mark on this page, and removes them: a second call returns none. */
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
