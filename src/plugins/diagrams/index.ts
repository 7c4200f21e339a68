/**
 * Mermaid diagrams, drawn while the site is built. Input: fences ` ```mermaid title="…" `. Output: figures with SVG in the
 * colours of the theme, a text description for screen readers and the search, and a dialog that enlarges them. A diagram that
 * cannot be drawn fails the build; the development server shows the reason in its place. `fences.ts` finds the diagrams,
 * `renderer/` draws them, `figure.ts` writes their HTML, `build-errors.ts` fails the build, `diagrams.css` defines their colours
 * by role, `figure.css` the other styles, and `zoom/` is the dialog.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { markdownOptions } from '../../site/markdown.ts';
import { stringsIn, stringsModule } from '../../site/strings.ts';
import { failOnDiagramErrors } from './build-errors.ts';
import { diagramFences } from './fences.ts';
import { Renderer, termsFrom } from './renderer/index.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import wordsEn from './translations/words-en.json' with { type: 'json' };
import wordsKo from './translations/words-ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin for any Starlight site that processes Markdown with Sätteri, which is Astro's default */
export function diagrams(): StarlightPlugin {
  return {
    name: 'diagrams',
    hooks: {
      'i18n:setup': ({ injectTranslations }) =>
        injectTranslations({ en: { ...en, ...wordsEn }, ko: { ...ko, ...wordsKo } }),
      'config:setup'({ absolutePathToLang, addIntegration, astroConfig, config, updateConfig, useTranslations }) {
        const renderer = new Renderer({ cache: new URL('diagrams/', astroConfig.cacheDir) });
        const words = { en: wordsEn, ko: wordsKo };
        const termsFor = (page: URL | undefined) => {
          const language = page && absolutePathToLang(fileURLToPath(page));
          return termsFrom(stringsIn(language ?? 'en', words, useTranslations(language).all()));
        };
        markdownOptions(astroConfig).mdastPlugins.push(diagramFences(renderer, astroConfig.base, termsFor));
        updateConfig({ customCss: [fileOf('./diagrams.css'), fileOf('./figure.css'), ...(config.customCss ?? [])] });
        addIntegration(failOnDiagramErrors());
        addIntegration(stringsModule('diagrams', { en, ko }, { config, useTranslations }));
        addIntegration({
          name: 'diagrams',
          hooks: {
            'astro:config:setup'({ injectScript }) {
              const dialog = JSON.stringify(fileOf('./zoom/diagram-frame.ts'));
              injectScript('page', `if (document.querySelector('diagram-frame')) import(${dialog});`);
            },
          },
        });
      },
    },
  };
}
