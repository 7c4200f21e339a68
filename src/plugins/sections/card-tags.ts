import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isNote } from '../../site/parts.ts';
import { cardAddress } from './card-content.ts';

/** Digest of the cards' design, defined by `index.ts` for the build. */
declare const CARD_DESIGN: string;

/** Adds the preview image of the page to its head. */
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
