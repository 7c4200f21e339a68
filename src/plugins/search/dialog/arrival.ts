/** What to show on the page that a result leads to, stored for that page and this tab. */
const KEY = 'site-search-marks';

export interface Arrival {
  /** Terms of the query. */
  terms: string[];
  /** Excerpt of the chosen result, as shown; its title if it has none. */
  excerpt: string;
}

/** Stores what to show on the chosen page. */
export function storeArrival(path: string, arrival: Arrival) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, ...arrival }));
  } catch {
    // Without storage the page opens without marks.
  }
}

/** Returns what to show on this page, and removes it: a second call returns nothing. */
export function takeArrival(): Arrival | undefined {
  try {
    const { path, ...arrival } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { path?: string } & Arrival;
    if (path !== location.pathname) return undefined;
    sessionStorage.removeItem(KEY);
    return arrival;
  } catch {
    return undefined;
  }
}
