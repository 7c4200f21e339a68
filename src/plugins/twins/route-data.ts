import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { normalizeBase } from '../../site/base.ts';
import { twinAddress } from './address.ts';

/** Adds the link to the Markdown of the page to the head. The file exists only in a built site. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const base = normalizeBase(import.meta.env.BASE_URL);
  const { head, id } = locals.starlightRoute;
  if (import.meta.env.DEV || id === '404') return;
  const href = base + twinAddress(url.pathname.slice(base.length));
  head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } });
});
