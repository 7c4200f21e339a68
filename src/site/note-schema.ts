import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { movedSchema, pathSchema } from './moved.ts';

const additions = z.object({
  description: z.string().min(1),
  moved: movedSchema.optional(),
  slug: pathSchema.optional(),
  terms: z.boolean().optional(),
});

/**
 * Front matter of a page: Starlight's own, a description that search results and previews show, where the page and its
 * sections were before, the path where the file's name does not give it, whether the terms in it are explained, and nothing unknown.
 */
export const noteSchema = (context: Parameters<ReturnType<typeof docsSchema>>[0]) =>
  docsSchema({ extend: additions })(context).strict();
