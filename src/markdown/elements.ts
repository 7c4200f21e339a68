/**
 * Elements of a page that need translations, styles or scripts, as a Starlight plugin, which knows the language of each page.
 * Plugins that depend only on the text are in `koreanMarkdown()` in `index.ts`.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { markdownOptions } from '../site/markdown.ts';
import { stringsIn } from '../site/strings.ts';
import { alerts } from './alerts.ts';
import { codeNames } from './code-names.ts';
import { CODE_OPTIONS } from './code-options.ts';
import { emptyHeaders } from './empty-headers.ts';
import { footnotes } from './footnotes.ts';
import { linkCards } from './link-cards.ts';
import { math } from './math.ts';
import { pictures } from './pictures.ts';
import { PRINT_LINKS, printLinks } from './print-links.ts';
import { readableAddresses } from './readable-addresses.ts';
import { tableFrames } from './table-frames.ts';
import { taskLists } from './task-lists.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

/** Translations by their keys. */
type Strings = typeof en;

/** Plugins for a page in one language; those for code have to run after Expressive Code. */
const pluginsOf = (strings: Strings) => ({
  mdast: [math(strings['markdown.math']), alerts(strings['markdown.important'])] satisfies MdastPluginEntry[],
  hast: [
    emptyHeaders,
    tableFrames(strings['markdown.table']),
    footnotes(strings['markdown.footnotes'], strings['markdown.back']),
    taskLists,
    pictures({ enlarge: strings['markdown.enlarge'], close: strings['markdown.close'] }),
    linkCards,
    readableAddresses,
  ] satisfies HastPluginEntry[],
  code: [codeNames(strings['markdown.code'])] satisfies HastPluginEntry[],
});

/** Improves tables, code, footnotes, formulas and other elements. @returns a Starlight plugin */
export function markdownElements(): StarlightPlugin {
  const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  return {
    name: 'markdown-elements',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ absolutePathToLang, addIntegration, astroConfig, config, updateConfig, useTranslations }) {
        updateConfig({
          customCss: [fileOf('./elements.css'), ...(config.customCss ?? []), PRINT_LINKS],
          ...(config.expressiveCode !== false && {
            expressiveCode: { ...(config.expressiveCode === true ? {} : config.expressiveCode), ...CODE_OPTIONS },
          }),
        });
        const pluginsFor = (page: URL | undefined) => {
          const language = page && absolutePathToLang(fileURLToPath(page));
          return pluginsOf(stringsIn(language ?? 'en', { en, ko }, useTranslations(language).all()) as Strings);
        };
        const { hastPlugins, mdastPlugins } = markdownOptions(astroConfig);
        mdastPlugins.push(({ fileURL }) => pluginsFor(fileURL).mdast);
        hastPlugins.push(({ fileURL }) => pluginsFor(fileURL).hast);
        addIntegration({
          name: 'markdown-elements',
          hooks: {
            'astro:config:setup'({ injectScript, updateConfig }) {
              injectScript('page', `import ${JSON.stringify(fileOf('./frames-browser.ts'))};`);
              updateConfig({ vite: { plugins: [printLinks(astroConfig.site)] } });
            },
            // Expressive Code has added its plugins before this hook.
            'astro:config:done': () => void hastPlugins.push(({ fileURL }) => pluginsFor(fileURL).code),
          },
        });
      },
    },
  };
}
