/**
 * Markdown versions of pages for programs: a "twin" next to each built page (`devops/day05.md` next to
 * `devops/day05/`), and for the complete site `llms.txt`, which lists them, and `llms-full.txt`, which contains them
 * all. They are generated from the built pages, so that they have the text that readers see: `simplify.ts` and
 * `markdown.ts` convert a page to Markdown, `sections.ts` splits it, `twin.ts` and `llms.ts` render the files,
 * `write-twins.ts` writes them.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { stringsIn } from '../../site/strings.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import { type TwinOptions, writeTwins } from './write-twins.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @returns a plugin that adds a Markdown twin of each page; it must follow all plugins that add folders to the built
 *   site
 */
export function twins(options: TwinOptions = {}): StarlightPlugin {
  return {
    name: 'twins',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig, useTranslations }) {
        updateConfig({ components: { SkipLink: fileOf('./SkipLink.astro'), ...config.components } });
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        const title = typeof config.title === 'string' ? config.title : Object.values(config.title)[0]!;
        const translate = (language: string, key: keyof typeof en) =>
          stringsIn(language, { en, ko }, useTranslations(language).all())[key]!;
        addIntegration(writeTwins(title, translate, options));
      },
    },
  };
}
