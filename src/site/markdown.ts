import { isSatteriProcessor, type SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import { AuthorError } from './author-error.ts';

/**
 * @returns the options of the site's Markdown processor, to whose lists plugins may be added
 * @throws AuthorError if the site does not use Sätteri
 */
export function markdownOptions({ markdown }: Pick<AstroConfig, 'markdown'>): SatteriResolvedOptions {
  const { processor } = markdown;
  if (processor && isSatteriProcessor(processor)) return processor.options;
  throw new AuthorError('markdown.processor에 satteri()가 있어야 합니다.');
}
