import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { i18nSchema } from '@astrojs/starlight/schema';
import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { noteSchema } from './note-schema.ts';
import { searchStrings } from './search/dialog/string-schema.ts';
import { glossaryEntry } from './search/glossary.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: noteSchema }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: searchStrings }) }),
  glossary: defineCollection({ loader: file('src/content/glossary.yml'), schema: glossaryEntry }),
};
