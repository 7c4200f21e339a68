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
 * Front matter of a page: Starlight's fields, a required description for search results and previews, former paths and ids,
 * a path other than that of the file, and whether terms are explained. Unknown fields are errors.
 */
export const noteSchema = (context: Parameters<ReturnType<typeof docsSchema>>[0]) =>
  docsSchema({ extend: additions })(context).strict();
