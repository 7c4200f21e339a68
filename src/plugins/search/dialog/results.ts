/** Renders the found pages as options of the dialog's combobox. Queries and notes are inserted as text only. */
import type { FoundPage, Marked } from '../query/client.ts';
import { create } from './elements.ts';

/** Returns text with its marks as elements. */
function withMarks({ text, marks }: Marked): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from < end) continue;
    nodes.push(text.slice(end, from), create('mark', {}, text.slice(from, to)));
    end = to;
  }
  return [...nodes, text.slice(end)];
}

function option(url: string, title: Marked, excerpt?: Marked): HTMLElement {
  const attributes = { href: url, tabindex: '-1', role: 'option', 'aria-selected': 'false' };
  const link = create('a', attributes, create('strong', {}, ...withMarks(title)));
  if (excerpt?.text) link.append(create('span', {}, ...withMarks(excerpt)));
  return link;
}

/** Renders a page and its sections. The excerpt from above its first heading is shown with the page itself. */
export function group(page: FoundPage): HTMLElement {
  const top = page.sections.find(({ url }) => url === page.url);
  const others = page.sections.filter((section) => section !== top);
  return create(
    'div',
    { role: 'group', 'aria-label': page.title.text },
    option(page.url, page.title, top?.excerpt),
    ...others.map(({ url, title, excerpt }) => option(url, title, excerpt)),
  );
}
