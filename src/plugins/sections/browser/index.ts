import { copyLink } from './clipboard.ts';
import { copyFromHeadings, openMenus } from './heading-links.ts';
import * as place from './place.ts';

// The site's one script comes to every page, those without permanent addresses too.
if (document.querySelector('.page-title')) {
  copyFromHeadings();
  openMenus();
  // Hardly any reader comes to an id that the page lacks, or with a browser that takes a text fragment for a part of one.
  if (location.hash && !document.querySelector(':target'))
    void import('./follow-id.ts').then(({ followId }) => followId(place));
  document.addEventListener('selectionchange', load);
}

// Most readers select nothing: what it takes to link to words comes with the first that are selected.
async function load() {
  if (getSelection()!.isCollapsed) return;
  document.removeEventListener('selectionchange', load);
  const { offerSentenceLinks } = await import('./sentence-link.ts');
  offerSentenceLinks(place, copyLink);
}
