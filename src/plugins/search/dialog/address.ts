/** The address of an answer: the page's URL with `?q=`, which reopens it. */

/** Stores a query in the address of this page; an empty one is removed. */
export function setQueryInAddress(query: string) {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

/** @returns the query in the address of this page */
export const queryInAddress = () => new URL(location.href).searchParams.get('q');

/**
 * Copies the address of a query on the home page.
 *
 * @param base the site's base, with a trailing slash
 * @returns the address, and whether it was copied; a browser does not copy if the site is served without TLS or if the
 *   reader denies permission
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
