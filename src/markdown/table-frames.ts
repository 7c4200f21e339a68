import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { defineHastPlugin } from 'satteri';
import { markdownOptions } from '../site/markdown.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

/**
 * A wide table scrolls in a frame of its own, which the keyboard can reach, rather than widening the page.
 *
 * @param label what a screen reader calls the frame
 */
export const framed = (label: string) =>
  defineHastPlugin({
    name: 'table-frames',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-frame'], role: 'group', tabIndex: 0, ariaLabel: label },
          children: [],
        });
      },
    },
  });

/** @returns a plugin that frames tables, in the language of their page; a frame is a tab stop only while it scrolls */
export function tableFrames(): StarlightPlugin {
  const script = JSON.stringify(fileURLToPath(new URL('./table-frames-browser.ts', import.meta.url)));
  return {
    name: 'table-frames',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ absolutePathToLang, addIntegration, astroConfig, useTranslations }) {
        const labelOf = (page: URL | undefined) => {
          const strings = useTranslations(page && absolutePathToLang(fileURLToPath(page))).all();
          return (strings as Partial<typeof en>)['markdown.table'] ?? en['markdown.table'];
        };
        markdownOptions(astroConfig).hastPlugins.push(({ fileURL }) => framed(labelOf(fileURL)));
        addIntegration({
          name: 'table-frames',
          hooks: {
            'astro:config:setup': ({ injectScript }) => injectScript('page', `import ${script};`),
          },
        });
      },
    },
  };
}
