import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { movedSchema } from './moved.ts';

/**
 * Front matter of a page: Starlight's own, a description that search results and previews show, where the page and its
 * sections were before, and nothing unknown.
 */
export const noteSchema = (context: Parameters<ReturnType<typeof docsSchema>>[0]) =>
  docsSchema({ extend: z.object({ description: z.string().min(1), moved: movedSchema.optional() }) })(context).strict();
