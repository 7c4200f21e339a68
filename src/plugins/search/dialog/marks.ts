/** Highlights words on the page, without changing its document, until the reader dismisses the marks. */
import * as strings from 'virtual:strings/search';
import css from './marks.css?inline';
import { addStyles } from '../../../site/add-styles.ts';
import type { Arrival } from './arrival.ts';

const NAME = 'site-search';

/** Elements whose text is not part of the note. */
const UNMARKED = '.sl-anchor-link, .sr-only, script, style, button';

/**
 * Highlights words on the page and adds a button that removes the highlights. Scrolls down to the passage that the reader
 * saw as an excerpt, if it is out of view.
 *
 * @param base the site's base, with a trailing slash
 */
export async function mark(base: string, { terms, excerpt }: Arrival) {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const { scrollY } = window;
  const marksOf = await (await import('../query/client.ts')).openMarker(base, terms);
  const found: Range[] = [];
  // An excerpt is shortened, and joins blocks with spaces that the page does not have.
  const wanted = excerpt.replace(/[\s…]/g, '');
  let read = '';
  let passage: Element | undefined;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(UNMARKED)) continue;
    // The address has led to the section already.
    read = parent.getBoundingClientRect().top < 0 ? '' : read + node.data.replace(/[\s…]/g, '');
    if (!passage && read.includes(wanted)) passage = parent;
    for (const [from, to] of marksOf(node.data)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      found.push(range);
    }
  }
  if (!found.length) return;
  addStyles(css);
  // On a slow connection the reader may have begun to read.
  if (window.scrollY === scrollY) passage?.scrollIntoView({ block: 'nearest' });
  CSS.highlights.set(NAME, new Highlight(...found));

  document.querySelector('.search-unmark')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-unmark';
  button.textContent = strings.unmark;
  const dismiss = () => {
    CSS.highlights.delete(NAME);
    button.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) dismiss();
  };
  button.addEventListener('click', dismiss);
  document.addEventListener('keydown', onKey);
  document.body.append(button);
}
