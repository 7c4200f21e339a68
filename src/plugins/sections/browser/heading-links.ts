import { copyLink } from './clipboard.ts';
import { linkTo } from './place.ts';

/** The link beside a heading copies the permanent address; where that fails, it works as a plain link. */
export function copyFromHeadings(): void {
  document.addEventListener('click', async (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('.sl-anchor-link');
    if (!anchor || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const copied = await copyLink(linkTo(anchor.hash.slice(1)), event.shiftKey);
    // After copying, the page does not scroll; otherwise it does, as for any link.
    if (copied) history.replaceState(null, '', anchor.hash);
    else location.hash = anchor.hash;
  });
}
