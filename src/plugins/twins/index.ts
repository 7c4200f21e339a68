/**
 * Pages for programs that read: beside each built page its Markdown (`devops/day05.md` beside `devops/day05/`), and of the
 * whole site `llms.txt`, which lists them, and `llms-full.txt`, which has them all. They are made from the built pages, so that
 * they say what readers see: `simplify.ts` and `markdown.ts` turn a page into Markdown, `sections.ts` cuts it, `twin.ts` and
 * `llms.ts` say what is written, `write-twins.ts` where.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import { type TwinOptions, writeTwins } from './write-twins.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin that gives each page a twin in Markdown; it comes after all that add folders to the built site */
export function twins(options: TwinOptions = {}): StarlightPlugin {
  return {
    name: 'twins',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig, useTranslations }) {
        updateConfig({ components: { SkipLink: fileOf('./SkipLink.astro'), ...config.components } });
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        const title = typeof config.title === 'string' ? config.title : Object.values(config.title)[0]!;
        const translate = (language: string, key: keyof typeof en) => useTranslations(language)(key);
        addIntegration(writeTwins(title, translate, options));
      },
    },
  };
}
