/** Renders the found pages as options of the dialog's combobox. Queries and notes are inserted as text only. */
import type { FoundPage, Marked } from '../query/client.ts';

/** Appends text with its marks. */
function show(parent: HTMLElement, { text, marks }: Marked) {
  let end = 0;
  for (const [from, to] of marks) {
    if (from < end) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parent.append(text.slice(end, from), mark);
    end = to;
  }
  parent.append(text.slice(end));
}

function option(url: string, title: Marked, excerpt?: Marked): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const heading = document.createElement('strong');
  show(heading, title);
  link.append(heading);
  if (excerpt?.text) show(link.appendChild(document.createElement('span')), excerpt);
  return link;
}

/** Renders a page and its sections. The excerpt from above its first heading is shown with the page itself. */
export function group(page: FoundPage): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', page.title.text);
  const top = page.sections.find(({ url }) => url === page.url);
  element.append(
    option(page.url, page.title, top?.excerpt),
    ...page.sections.filter((section) => section !== top).map(({ url, title, excerpt }) => option(url, title, excerpt)),
  );
  return element;
}
