import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';
import { cardAddress } from './card-words.ts';

/** What `index.ts` knows of the cards when the site is built. */
declare const CARD_DESIGN: string;

/** In the head, the picture that previews of a link to the page show. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { entry, head, id, siteTitle } = locals.starlightRoute;
  const note = isNote(id) ? { note: { path: id, title: entry.data.title } } : undefined;
  const card = new URL(import.meta.env.BASE_URL + cardAddress(siteTitle, CARD_DESIGN, note), site);
  const properties = {
    'og:image': card.href,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': entry.data.title,
  };
  for (const [property, content] of Object.entries(properties))
    head.push({ tag: 'meta', attrs: { property, content } });
});
