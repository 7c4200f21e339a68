import { copyLink } from './clipboard.ts';
import { copyFromHeadings, openMenus } from './heading-links.ts';
import { noteLinks } from './note-links.ts';

// The site's shared script is also loaded by pages without permanent addresses.
if (document.querySelector('.page-title')) {
  copyFromHeadings();
  openMenus();
  // Loaded on demand: missing ids, and browsers that read a text fragment as part of an id, are rare.
  if (location.hash && !document.querySelector(':target'))
    void import('./follow-id.ts').then(({ followId }) => followId(noteLinks));
  document.addEventListener('selectionchange', load);
}

// Loaded with the first selection, since most readers select nothing.
async function load() {
  if (getSelection()!.isCollapsed) return;
  document.removeEventListener('selectionchange', load);
  // After a new version of the site was published, the script is missing: the selection is then only a selection.
  const script = await import('./sentence-link.ts').catch(() => undefined);
  script?.offerSentenceLinks(noteLinks, copyLink);
}
