import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { noteSchema } from './note-schema.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: noteSchema }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
