import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { repository } from './repository.ts';

/** Sets the edit link of a page to its file, unless its front matter overrides it. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { data, filePath } = route.entry;
  if (filePath && data.editUrl === true) route.editUrl ??= URL.parse(repository?.edit(filePath) ?? '') ?? undefined;
});
