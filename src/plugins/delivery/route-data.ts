import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeTitles } from './escape-titles.ts';

/** Prefetches the page of a link that a reader points at (HTML Standard, Speculation rules). */
const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: `${import.meta.env.BASE_URL}*` }, eagerness: 'moderate' }],
});

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  starlightRoute.head = escapeTitles(starlightRoute.head);
  starlightRoute.head.push({ tag: 'script', attrs: { type: 'speculationrules' }, content: PREFETCH });
});
