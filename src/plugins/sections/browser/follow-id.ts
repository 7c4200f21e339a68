import { idsIn } from './hash.ts';
import type { noteLinks } from './note-links.ts';

/**
 * Follows the id in the address if the browser did not find it. A section that moved is reached by its permanent
 * address, if there is one. In a browser that reads a text fragment as part of the id, the id alone leads to its
 * section; so does an id that was copied with the end of a sentence.
 *
 * @param noteLinks passed by the page, which has them already, so that this script is a single file
 */
export async function followId({ permanentUrl }: typeof noteLinks): Promise<void> {
  const ids = idsIn(location.hash);
  const id = ids.find((one) => document.getElementById(one));
  if (id) return location.replace(`#${id}`);
  for (const url of ids.map(permanentUrl))
    if ((await fetch(url, { method: 'HEAD' })).ok) return location.replace(url + location.search);
}
