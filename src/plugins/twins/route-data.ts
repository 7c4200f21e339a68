import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { normalizeBase } from '../../site/base.ts';
import { twinAddress } from './address.ts';

/** In the head, where the Markdown of the page is. It is there once the site is built. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const base = normalizeBase(import.meta.env.BASE_URL);
  const { head, id } = locals.starlightRoute;
  if (import.meta.env.DEV || id === '404') return;
  const href = base + twinAddress(url.pathname.slice(base.length));
  head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } });
});
