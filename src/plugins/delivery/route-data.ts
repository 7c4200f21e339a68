import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeTitles } from './escape-titles.ts';

/** The page that a reader points at is fetched before they follow the link (HTML Standard, Speculation rules). */
const PREFETCH = JSON.stringify({
  prefetch: [{ where: { href_matches: `${import.meta.env.BASE_URL}*` }, eagerness: 'moderate' }],
});

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  starlightRoute.head = escapeTitles(starlightRoute.head);
  starlightRoute.head.push({ tag: 'script', attrs: { type: 'speculationrules' }, content: PREFETCH });
});
