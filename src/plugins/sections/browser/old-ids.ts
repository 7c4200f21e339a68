import { permanentUrl } from './place.ts';

/** An id that this page no longer has may have gone elsewhere: its permanent address, where there is one, knows. */
export async function followOldId(): Promise<void> {
  const id = location.hash.slice(1);
  if (!id || document.getElementById(decodeURIComponent(id))) return;
  const url = permanentUrl(id);
  if ((await fetch(url, { method: 'HEAD' })).ok) location.replace(url + location.search);
}
