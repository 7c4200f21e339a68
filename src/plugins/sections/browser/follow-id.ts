import { idIn } from './hash.ts';
import type * as place from './place.ts';

/**
 * An id that this page no longer has may have gone elsewhere: its permanent address, where there is one, leads there. Where a
 * browser takes the words behind an id for a part of it, the id alone leads to its section.
 *
 * @param note what the page has loaded already, so that this comes as one file
 */
export async function followId({ permanentUrl }: typeof place): Promise<void> {
  const id = idIn(location.hash);
  if (!id) return;
  if (document.getElementById(id)) return location.replace(`#${id}`);
  const url = permanentUrl(id);
  if ((await fetch(url, { method: 'HEAD' })).ok) location.replace(url + location.search);
}
