import { idIn } from './hash.ts';
import type * as place from './place.ts';

/**
 * An id that this page no longer has may have gone elsewhere: its permanent address, where there is one, leads there.
 *
 * @param note what the page has loaded already, so that this comes as one file
 */
export async function followOldId({ permanentUrl }: typeof place): Promise<void> {
  const id = idIn(location.hash);
  if (!id || document.getElementById(id)) return;
  const url = permanentUrl(id);
  if ((await fetch(url, { method: 'HEAD' })).ok) location.replace(url + location.search);
}
