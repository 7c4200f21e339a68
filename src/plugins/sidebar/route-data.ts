import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { shortenSidebar } from './shorten.ts';

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  // A table of contents with only a link to the top is useless.
  if (route.toc && route.toc.items.length < 2) route.toc = undefined;
  route.sidebar = shortenSidebar(route.sidebar, (key, count) => locals.t(`sidebar.${key}`, { count }));
});
