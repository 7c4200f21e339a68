import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { AuthorError } from '../../site/author-error.ts';

/**
 * Astro only logs it when a plugin throws while a page is rendered, and publishes the page without its text. Here that
 * stops the build.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry } = locals.starlightRoute;
  // Of pages, only what is read from a file has a digest.
  if (entry.digest && entry.filePath?.endsWith('.md') && !entry.rendered)
    throw new AuthorError(
      `${entry.filePath}:1\n    본문을 그리지 못했습니다.\n    → 위에 “Error rendering”으로 적힌 까닭을 고치고 다시 빌드하세요.`,
    );
});
