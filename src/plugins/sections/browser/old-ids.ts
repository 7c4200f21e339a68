import { idIn } from './hash.ts';
import { permanentUrl } from './place.ts';

/** An id that this page no longer has may have gone elsewhere: its permanent address, where there is one, leads there. */
export async function followOldId(): Promise<void> {
  const id = idIn(location.hash);
  if (!id || document.getElementById(id)) return;
  const url = permanentUrl(id);
  if ((await fetch(url, { method: 'HEAD' })).ok) location.replace(url + location.search);
}
