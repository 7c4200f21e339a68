/** Navigation from a result to its page, and back to the answer. */
import { setQueryInAddress } from './address.ts';
import { storeArrival } from './arrival.ts';
import type { Host } from './host.ts';

/**
 * Prepares the navigation to a clicked result; a link to the current page closes the dialog instead.
 *
 * @param query query of the results
 * @param terms terms of the query
 */
export function onFollow(event: MouseEvent, query: string, terms: string[], host: Host) {
  const link = (event.target as Element).closest('a');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const path = new URL(link.href).pathname;
  storeArrival(path, { terms, excerpt: link.lastElementChild!.textContent });
  const here = path === location.pathname;
  // Going back to this page shows the answer again.
  setQueryInAddress(here ? '' : query);
  if (!here) return;
  host.querySelector('dialog')!.close();
  host.markArrival();
  // A link to the page itself would reload it; a link to its title does not.
  link.hash ||= '_top';
}
