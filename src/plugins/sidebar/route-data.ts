import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { shortenSidebar } from './shorten.ts';

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  route.sidebar = shortenSidebar(route.sidebar, (key, count) => locals.t(`sidebar.${key}`, { count }));
});
