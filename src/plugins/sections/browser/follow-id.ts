import { idIn } from './hash.ts';
import type * as noteLinks from './note-links.ts';

/**
 * Follows the id in the address if the browser did not find it. A section that moved is reached by its permanent
 * address, if there is one. In a browser that reads a text fragment as part of the id, the id alone leads to its
 * section.
 *
 * @param noteLinks a module that the page has already loaded, passed so that this script is a single file
 */
export async function followId({ permanentUrl }: typeof noteLinks): Promise<void> {
  const id = idIn(location.hash);
  if (!id) return;
  if (document.getElementById(id)) return location.replace(`#${id}`);
  const url = permanentUrl(id);
  if ((await fetch(url, { method: 'HEAD' })).ok) location.replace(url + location.search);
}
