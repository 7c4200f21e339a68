import { i18nLoader } from '@astrojs/starlight/loaders';
import { i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { noteSchema } from './site/note-schema.ts';

import { glossaryEntry } from './plugins/search/glossary-entry.ts';

export const collections = {
  docs: defineCollection({
    // Starlight's own loader would keep the source of each page in memory beside its HTML.
    loader: glob({ base: 'src/content/docs', pattern: '**/[^_]*.{md,mdx}', retainBody: false }),
    schema: noteSchema,
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  glossary: defineCollection({ loader: file('src/content/glossary.yml'), schema: glossaryEntry }),
};
