/**
 * @param dist folder of the built site, ending in a slash
 * @param address under the site's base: `day05/monitor/`
 * @returns the folder of the address
 * @throws Error where that is not inside of the site's folder: whoever made the address has to look at it before
 */
export function folderWithin(dist: URL, address: string): URL {
  const folder = new URL(address, dist);
  if (folder.href === dist.href || !folder.href.startsWith(dist.href) || folder.search || folder.hash)
    throw new Error(`The address ${address} is outside of ${dist.href}`);
  return folder;
}
