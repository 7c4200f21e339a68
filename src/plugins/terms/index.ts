/**
 * The terms of the glossary in the notes. Their first mention leads to the glossary, and shows what they mean where a reader
 * points at it; notes that share terms lead to each other. `find-terms.ts` finds them in Korean text.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin for a site with a collection `glossary` and a page `/glossary/` that has the ids of its entries */
export function terms(): StarlightPlugin {
  return {
    name: 'terms',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup': ({ config, updateConfig }) =>
        updateConfig({
          customCss: [fileOf('./terms.css'), ...(config.customCss ?? [])],
          components: {
            ...config.components,
            Footer: fileOf('./Footer.astro'),
            MarkdownContent: fileOf('./MarkdownContent.astro'),
          },
        }),
    },
  };
}
