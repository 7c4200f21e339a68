/** Normalizes a path segment for comparison: `Day_05`, `day-5` and `day05.html` are equal. */
const keyOf = (segment: string) =>
  segment
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const keysOf = (path: string) => path.split('/').map(keyOf).filter(Boolean);

/**
 * Finds the pages that may have been meant by the URL of a missing one.
 *
 * @param address path of that URL
 * @param paths paths of all pages
 * @returns the pages whose last segment matches the last possible segment of the missing URL
 */
export function nearestPages(address: string, paths: readonly string[]): string[] {
  for (const key of keysOf(address).reverse()) {
    const found = paths.filter((path) => keysOf(path).at(-1) === key);
    if (found.length) return found;
  }
  return [];
}
