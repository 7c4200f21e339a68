/**
 * Glossary terms in notes. The first mention of a term links to the glossary and shows its definition on hover; notes
 * that share terms link to each other. `find-terms.ts` finds terms in Korean text.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin for a site with a collection `glossary` and a page `/glossary/` with the ids of its entries */
export function terms(): StarlightPlugin {
  return {
    name: 'terms',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addRouteMiddleware, config, updateConfig }) {
        // After the plugins that may remove a table of contents.
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts'), order: 'post' });
        updateConfig({
          customCss: [fileOf('./terms.css'), ...(config.customCss ?? [])],
          components: {
            ...config.components,
            Footer: fileOf('./Footer.astro'),
            MarkdownContent: fileOf('./MarkdownContent.astro'),
            PageSidebar: fileOf('./PageSidebar.astro'),
          },
        });
      },
    },
  };
}
