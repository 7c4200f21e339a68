import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { AuthorError } from '../../site/author-error.ts';

/**
 * Stops the build if a page could not be rendered. If a plugin throws, Astro only logs the error and publishes the page
 * without its text.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry } = locals.starlightRoute;
  // Only pages that are read from a file have a digest.
  if (entry.digest && entry.filePath?.endsWith('.md') && !entry.rendered)
    throw new AuthorError(
      `${entry.filePath}:1\n    본문을 그리지 못했습니다.\n    → 위에 “Error rendering”으로 적힌 까닭을 고치고 다시 빌드하세요.`,
    );
});
