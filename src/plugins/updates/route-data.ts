import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { FEED } from './feed-address.ts';

/** In the head, where readers of feeds find the site's. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const href = import.meta.env.BASE_URL + FEED;
  locals.starlightRoute.head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href } });
});
