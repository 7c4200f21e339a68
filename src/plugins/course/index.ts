/**
 * The course of notes: shows the part and day of a note above its title, links to the previous and next note, and marks
 * the notes that a reader has read, which are stored only in their browser.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { stringsModule } from '../../site/strings.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Alias of the component that renders the title of a page otherwise. */
const TITLE = 'virtual:course/title';
const COMPONENT = 'const Title: () => unknown;\n  export default Title;';

/**
 * @returns a plugin that must follow all others that override the title of a page, which it shows below the note's
 *   position
 */
export function course(): StarlightPlugin {
  return {
    name: 'course',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig, useTranslations }) {
        const title = config.components?.PageTitle ?? '@astrojs/starlight/components/PageTitle.astro';
        updateConfig({
          customCss: [fileOf('./course.css'), ...(config.customCss ?? [])],
          components: {
            ...config.components,
            PageTitle: fileOf('./PageTitle.astro'),
            Pagination: fileOf('./Pagination.astro'),
          },
        });
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        addIntegration(stringsModule('course', { en, ko }, { config, useTranslations }));
        addIntegration({
          name: 'course',
          hooks: {
            'astro:config:setup': (astro) =>
              void astro.updateConfig({ vite: { resolve: { alias: { [TITLE]: title } } } }),
            'astro:config:done': ({ injectTypes }) =>
              void injectTypes({ filename: 'title.d.ts', content: `declare module '${TITLE}' {\n  ${COMPONENT}\n}\n` }),
          },
        });
      },
    },
  };
}
