/**
 * Resolves an address to a folder of the built site.
 *
 * @param dist folder of the built site, with a trailing slash
 * @param address below the site's base: `day05/monitor/`
 * @returns the folder of the address
 * @throws Error if the folder is not inside the site's folder; addresses are validated before
 */
export function folderWithin(dist: URL, address: string): URL {
  const folder = new URL(address, dist);
  if (folder.href === dist.href || !folder.href.startsWith(dist.href) || folder.search || folder.hash)
    throw new Error(`The address ${address} is outside of ${dist.href}`);
  return folder;
}
