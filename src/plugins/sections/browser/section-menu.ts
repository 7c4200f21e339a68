import * as strings from 'virtual:strings/sectionMenu';
import { addStyles } from '../../../site/add-styles.ts';
import type { copy, copyLink } from './clipboard.ts';
import type { noteLinks } from './note-links.ts';
import css from './section-menu.css?inline';

addStyles(css);

/** Returns the address of the Markdown of a section or page, if the site provides it. */
function markdownOf(id: string, { permanentUrl }: typeof noteLinks): string | undefined {
  const page = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]');
  return page ? (id === '_top' ? page.href : permanentUrl(id).replace(/\/$/, '.md')) : undefined;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/**
 * Opens the menu of copy actions for a section or page below its link. It behaves like the Menu Button pattern (ARIA
 * Authoring Practices) and returns the focus on closing.
 *
 * @param anchor the link of the heading
 * @param note passed like the copy functions by the page, which has them already, so that this script is a single file
 */
export function showMenu(
  anchor: HTMLAnchorElement,
  note: typeof noteLinks,
  copyText: typeof copy,
  copyLinkTo: typeof copyLink,
): void {
  const id = anchor.hash.slice(1);
  const link = note.linkTo(id);
  const markdown = markdownOf(id, note);
  const menu = document.createElement('div');
  menu.className = 'section-menu';
  menu.role = 'menu';
  menu.ariaLabel = link.name;
  menu.popover = 'auto';

  const add = (label: string, choose: () => unknown) => {
    const item = document.createElement('button');
    item.role = 'menuitem';
    item.tabIndex = -1;
    item.textContent = label;
    item.onclick = () => {
      menu.hidePopover();
      choose();
    };
    menu.append(item);
  };
  add(strings.copyLink, () => copyLinkTo(link));
  add(strings.copyMarkdownLink, () => copyLinkTo(link, true));
  if (markdown)
    add(id === '_top' ? strings.copyPage : strings.copySection, () =>
      copyText({ 'text/plain': fetchText(markdown) }, strings.copied, link.name),
    );

  const items = [...menu.querySelectorAll('button')];
  menu.onkeydown = (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)!.focus();
  };
  menu.ontoggle = (event) => {
    if (event.newState === 'open') return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    menu.remove();
  };
  document.querySelector('main')!.append(menu);
  menu.showPopover();
  const { left, bottom, top } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${bottom + offsetHeight < innerHeight ? bottom : Math.max(8, top - offsetHeight)}px`;
  items[0]!.focus();
}
