import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { shortenSidebar } from './large-sidebar.ts';
import { addressOf, isNote } from './sections/addresses.ts';

/** The page that a reader points at is fetched before they follow the link (HTML Standard, Speculation rules). */
const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: `${import.meta.env.BASE_URL}*` }, eagerness: 'moderate' }],
});

/**
 * What Starlight is to show beyond its own: a sidebar that a page can carry, and in the head what is fetched ahead, the
 * picture that previews of a link show, and what the page keeps of its past.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, head, id, sidebar } = locals.starlightRoute;
  locals.starlightRoute.sidebar = shortenSidebar(sidebar);
  head.push({ tag: 'script', attrs: { type: 'speculationrules' }, content: PREFETCH });
  const moved = 'moved' in entry.data && entry.data.moved;
  if (moved) head.push({ tag: 'meta', attrs: { name: 'moved', content: JSON.stringify(moved) } });

  if (process.env.SKIP_CARDS) return;
  const card = new URL(`${import.meta.env.BASE_URL}${isNote(id) ? addressOf(id) : ''}card.png`, site);
  const properties = {
    'og:image': card.href,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': entry.data.title,
  };
  for (const [property, content] of Object.entries(properties))
    head.push({ tag: 'meta', attrs: { property, content } });
});
