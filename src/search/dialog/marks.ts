/** Marks words on the page, without a change to its document, until the reader dismisses them. */
import type { MarkedWord } from '../query/client.ts';
import { RUN } from '../words/tokenize.ts';
import css from './marks.css?inline';
import { STRINGS } from './strings.ts';
import { addStyles } from './styles.ts';

const NAME = 'site-search';

export function mark(words: MarkedWord[]) {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  // A word that emphasis cuts in two shows its stem alone.
  const ranges = new Map(
    words.flatMap(([word, [from, to]]) => [
      [word.slice(from, to), [0, to - from] as const],
      [word, [from, to] as const],
    ]),
  );
  const found: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: run, index } of node.data.matchAll(RUN)) {
      const place = ranges.get(run);
      if (!place) continue;
      const range = new Range();
      range.setStart(node, index + place[0]);
      range.setEnd(node, index + place[1]);
      found.push(range);
    }
  }
  if (!found.length) return;
  addStyles(css);
  CSS.highlights.set(NAME, new Highlight(...found));

  document.querySelector('.search-unmark')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-unmark';
  button.textContent = STRINGS.unmark;
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
