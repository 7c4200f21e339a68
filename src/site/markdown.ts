import { isSatteriProcessor, type SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import { AuthorError } from './author-error.ts';

/**
 * @returns how a site reads Markdown; a plugin adds its own to the lists in it
 * @throws AuthorError where the site does not read Markdown with Sätteri
 */
export function markdownOptions({ markdown }: Pick<AstroConfig, 'markdown'>): SatteriResolvedOptions {
  const { processor } = markdown;
  if (processor && isSatteriProcessor(processor)) return processor.options;
  throw new AuthorError('markdown.processor에 satteri()가 있어야 합니다.');
}
