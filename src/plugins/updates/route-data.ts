import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { FEED } from './feed-address.ts';

/** Adds the link to the feed to the head, where feed readers find it. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const href = import.meta.env.BASE_URL + FEED;
  locals.starlightRoute.head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', href } });
});
