/**
 * The parts of a page that need words for the reader, a style or a script: as a Starlight plugin, which knows the language of
 * each page. `koreanMarkdown()` of `index.ts` has what only reads the text.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { markdownOptions } from '../site/markdown.ts';
import { alerts } from './alerts.ts';
import { codeNames } from './code-names.ts';
import { emptyHeaders } from './empty-headers.ts';
import { footnotes } from './footnotes.ts';
import { linkCards } from './link-cards.ts';
import { math } from './math.ts';
import { pictures } from './pictures.ts';
import { framed } from './table-frames.ts';
import { taskLists } from './task-lists.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

/** What a reader is told of the parts of a page. */
export type Strings = typeof en;

/** Plugins for a page in one language; those of code see what Expressive Code has made, and come after all others. */
export const partsOf = (strings: Strings) => ({
  mdast: [math(strings['markdown.math']), alerts(strings['markdown.important'])] satisfies MdastPluginEntry[],
  hast: [
    emptyHeaders,
    framed(strings['markdown.table']),
    footnotes(strings['markdown.footnotes'], strings['markdown.back']),
    taskLists,
    pictures({ enlarge: strings['markdown.enlarge'], close: strings['markdown.close'] }),
    linkCards,
  ] satisfies HastPluginEntry[],
  code: [codeNames(strings['markdown.code'])] satisfies HastPluginEntry[],
});

/** @returns a plugin that makes tables, code, footnotes, formulas and the like fit for their readers */
export function markdownParts(): StarlightPlugin {
  const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  return {
    name: 'markdown-parts',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ absolutePathToLang, addIntegration, astroConfig, config, updateConfig, useTranslations }) {
        updateConfig({ customCss: [fileOf('./parts.css'), ...(config.customCss ?? [])] });
        const partsFor = (page: URL | undefined) => {
          const strings = useTranslations(page && absolutePathToLang(fileURLToPath(page))).all();
          return partsOf({ ...en, ...(strings as Partial<Strings>) });
        };
        const { hastPlugins, mdastPlugins } = markdownOptions(astroConfig);
        mdastPlugins.push(({ fileURL }) => partsFor(fileURL).mdast);
        hastPlugins.push(({ fileURL }) => partsFor(fileURL).hast);
        addIntegration({
          name: 'markdown-parts',
          hooks: {
            'astro:config:setup': ({ injectScript }) =>
              injectScript('page', `import ${JSON.stringify(fileOf('./frames-browser.ts'))};`),
            // Expressive Code has added its own by now.
            'astro:config:done': () => void hastPlugins.push(({ fileURL }) => partsFor(fileURL).code),
          },
        });
      },
    },
  };
}
