import { copy, copyLink } from './clipboard.ts';
import * as place from './place.ts';

const anchorAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('.sl-anchor-link');

/** The link beside a heading copies the permanent address; where that fails, it works as a plain link. */
export function copyFromHeadings(): void {
  document.addEventListener('click', async (event) => {
    const anchor = anchorAt(event);
    if (!anchor || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const copied = await copyLink(place.linkTo(anchor.hash.slice(1)), event.shiftKey);
    // After copying, the page does not scroll; otherwise it does, as for any link.
    if (copied) history.replaceState(null, '', anchor.hash);
    else location.hash = anchor.hash;
  });
}

/** A right click, a long press, the menu key and the arrow down open the menu of the section. */
export function openMenus(): void {
  // Where the browser cannot show one, its own menu stays.
  if (!('popover' in document.body)) return;
  const open = (event: Event) => {
    const anchor = anchorAt(event);
    if (!anchor) return;
    event.preventDefault();
    void import('./section-menu.ts').then(({ showMenu }) => showMenu(anchor, place, copy, copyLink));
  };
  document.addEventListener('contextmenu', open);
  document.addEventListener('keydown', (event) => event.key === 'ArrowDown' && open(event));
}
