import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { repository } from './repository.ts';

/** A page is edited where its file is, unless its front matter says otherwise. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { data, filePath } = route.entry;
  if (filePath && data.editUrl === true) route.editUrl ??= URL.parse(repository?.edit(filePath) ?? '') ?? undefined;
});
