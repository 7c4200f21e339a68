/** The way from a result to its page, and back to the answer. */
import { keepQuery } from './address.ts';
import { keepMarks } from './arrival.ts';
import type { Host } from './host.ts';

/**
 * Prepares for the page that a click on a result leads to; a link to the page the reader is on closes the dialog instead.
 *
 * @param query the one that the results answer
 * @param terms those that were looked for
 */
export function onFollow(event: MouseEvent, query: string, terms: string[], host: Host) {
  const link = (event.target as Element).closest('a');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const path = new URL(link.href).pathname;
  keepMarks(path, terms);
  const here = path === location.pathname;
  // Going back to this page leads to the answer again.
  keepQuery(here ? '' : query);
  if (!here) return;
  host.querySelector('dialog')!.close();
  host.markArrival();
  // A link to the page itself would load it anew; one to its title leads there within it.
  link.hash ||= '_top';
}
