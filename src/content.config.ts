import { i18nLoader } from '@astrojs/starlight/loaders';
import { i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
// Not from `astro:content`, for which each build would load all of Astro's runtime a second time.
import { defineCollection } from 'astro/content/config';
import { glossaryEntry } from './plugins/search/glossary-entry.ts';
import { noteSchema } from './site/note-schema.ts';
import { DRAFTS, PAGE_FILES, pathOfSource } from './site/sources.ts';

export const collections = {
  docs: defineCollection({
    // Unlike Starlight's loader, this one does not keep the source of each page in memory.
    loader: glob({
      base: 'src/content/docs',
      pattern: [PAGE_FILES, `!${DRAFTS}`],
      generateId: ({ entry, data }) => pathOfSource(entry, data.slug),
      retainBody: false,
    }),
    schema: noteSchema,
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  glossary: defineCollection({ loader: file('src/content/glossary.yml'), schema: glossaryEntry }),
};
