import { copyLink } from './clipboard.ts';
import { copyFromHeadings } from './heading-links.ts';
import { followOldId } from './old-ids.ts';
import * as place from './place.ts';

// The site's one script comes to every page, those without permanent addresses too.
if (document.querySelector('.page-title')) {
  copyFromHeadings();
  void followOldId();
  document.addEventListener('selectionchange', load);
}

// Most readers select nothing: what it takes to link to words comes with the first that are selected.
async function load() {
  if (getSelection()!.isCollapsed) return;
  document.removeEventListener('selectionchange', load);
  const { offerSentenceLinks } = await import('./sentence-link.ts');
  offerSentenceLinks(place, copyLink);
}
