import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { addressOf } from '../../site/notes.ts';
import { isNote } from '../../site/parts.ts';

/** In the head, the picture that previews of a link to the page show. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, head, id } = locals.starlightRoute;
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
