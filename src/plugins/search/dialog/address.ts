/** The address of an answer: the page's own with `?q=`, by which it opens again. */

/** Keeps a query in the address of this page; an empty one is taken out of it. */
export function keepQuery(query: string) {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

/** @returns the query in the address of this page */
export const keptQuery = () => new URL(location.href).searchParams.get('q');

/**
 * Copies the address of a query: that of the home page with it.
 *
 * @param base the site's base, with a closing slash
 * @returns the address, and whether it was copied; a browser does not copy where the site is served without TLS, or where
 *   the reader forbids it
 */
export async function copyAddress(query: string, base: string): Promise<{ url: string; copied: boolean }> {
  const { href: url } = new URL(`?${new URLSearchParams({ q: query })}`, new URL(base, location.href));
  try {
    await navigator.clipboard.writeText(url);
    return { url, copied: true };
  } catch {
    return { url, copied: false };
  }
}
