import * as strings from 'virtual:strings/sections';
import { copy, copyLink, showMessage } from './clipboard.ts';
import { noteLinks } from './note-links.ts';

const anchorAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('.sl-anchor-link');

/** Makes the links of headings copy the permanent address; if that fails, they work as plain links. */
export function copyFromHeadings(): void {
  document.addEventListener('click', async (event) => {
    const anchor = anchorAt(event);
    if (!anchor || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const copied = await copyLink(noteLinks.linkTo(anchor.hash.slice(1)), event.shiftKey);
    // The page does not scroll after copying; otherwise it does, as with any link.
    if (copied) history.replaceState(null, '', anchor.hash);
    else location.hash = anchor.hash;
  });
}

/** Opens the menu of a section on a right click, a long press, the menu key or the arrow down key. */
export function openMenus(): void {
  // Without popovers, the browser's own menu remains.
  if (!('popover' in document.body)) return;
  const open = (event: Event) => {
    const anchor = anchorAt(event);
    if (!anchor) return;
    event.preventDefault();
    void import('./section-menu.ts').then(
      ({ showMenu }) => showMenu(anchor, noteLinks, copy, copyLink),
      () => showMessage(strings.notLoaded),
    );
  };
  document.addEventListener('contextmenu', open);
  document.addEventListener('keydown', (event) => event.key === 'ArrowDown' && open(event));
}
