import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { addressOf, isNote } from './sections/addresses.ts';

/** Head tags of each page: the picture that previews of its link show, and what it keeps of its past. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, head, id } = locals.starlightRoute;
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
