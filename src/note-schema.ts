import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

/** Front matter of a page: Starlight's own, a description that search results and previews show, and nothing unknown. */
export const noteSchema = (context: Parameters<ReturnType<typeof docsSchema>>[0]) =>
  docsSchema({ extend: z.object({ description: z.string().min(1) }) })(context).strict();
