/** How a part of an address is compared: `Day_05`, `day-5` and `day05.html` are one. */
const keyOf = (segment: string) =>
  segment
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const keysOf = (path: string) => path.split('/').map(keyOf).filter(Boolean);

/**
 * @param address path of an address that leads nowhere
 * @param paths of the site's pages
 * @returns those of the pages that may be meant: they are called as a part of the address is, the last such part first
 */
export function nearestPages(address: string, paths: readonly string[]): string[] {
  for (const key of keysOf(address).reverse()) {
    const found = paths.filter((path) => keysOf(path).at(-1) === key);
    if (found.length) return found;
  }
  return [];
}
