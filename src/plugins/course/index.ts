/**
 * Where a note stands among the others: its part and day above its title, what comes before and after it, and which notes a
 * reader has read, which their browser alone knows.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { stringsModule } from '../../site/strings.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What shows the title of a page else. */
const TITLE = 'virtual:course/title';
const COMPONENT = 'const Title: () => unknown;\n  export default Title;';

/** @returns a plugin that comes after all others that override the title of a page, which it shows below a note's place */
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
        addIntegration(stringsModule('course', en, { config, useTranslations }));
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
