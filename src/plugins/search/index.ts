/**
 * Full-text search in Korean and English on top of Pagefind. Input: the built pages, and a glossary of synonyms.
 * Output: an index, written when the site is built, and the dialog that queries it. `README.md` describes this folder.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin, StarlightUserConfig } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { collectGarbage } from '../../site/memory.ts';
import { stringsModule } from '../../site/strings.ts';
import type { WriteOptions } from './index/write.ts';
import { FOLDER } from './paths.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

export { checkGlossary } from './check-glossary.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Size of the heap's new space, in MB: the index is made of many texts that are each read once. */
const NEW_SPACE = 4;

type Options = {
  /** YAML file of synonyms, relative to the project's root: see `glossary-entry.ts`. */
  glossary?: string;
};

/** @returns a plugin for any Starlight site that replaces Starlight's own search */
export function search({ glossary }: Options = {}): StarlightPlugin {
  return {
    name: 'search',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addIntegration, config, updateConfig, useTranslations }) {
        updateConfig({
          pagefind: false,
          components: { ...config.components, Search: fileOf('./dialog/Search.astro') },
        });
        addIntegration(stringsModule('search', { en, ko }, { config, useTranslations }));
        addIntegration(writeIndex(glossary, partsOf(config)));
      },
    },
  };
}

/** Lists the sidebar groups that are generated from a folder of pages, in each language: folder and label. */
function partsOf({ sidebar = [], locales = {} }: StarlightUserConfig): WriteOptions['parts'] {
  const languages = Object.entries(Object.keys(locales).length ? locales : { root: undefined });
  return sidebar.flatMap((group) => {
    if (typeof group === 'string' || !('items' in group)) return [];
    const { label, translations, items } = group;
    return items.flatMap((item) =>
      typeof item === 'object' && 'autogenerate' in item
        ? languages.map(([locale, language]) => ({
            label: translations?.[language?.lang ?? locale] ?? label,
            directory: `${locale === 'root' ? '' : `${locale}/`}${item.autogenerate.directory}`,
          }))
        : [],
    );
  });
}

/**
 * Writes the index in a separate process: Astro still holds all pages of a large site, and Pagefind its complete index.
 * Other integrations write their files meanwhile.
 */
function writeIndex(glossary: string | undefined, parts: WriteOptions['parts']): AstroIntegration {
  let root: URL;
  let exit: Promise<unknown[]>;
  return {
    name: 'search',
    hooks: {
      // Added here, it runs after all integrations of Starlight and its plugins that have been added so far.
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ integrations: [{ name: 'search-index', hooks: { 'astro:build:done': waitForIndex } }] }),
      'astro:config:done': ({ config }) => void (root = config.root),
      async 'astro:build:done'({ dir }) {
        collectGarbage();
        // Created here for others, which look for addresses that are taken.
        await mkdir(new URL(FOLDER, dir), { recursive: true });
        const options: WriteOptions = { dist: fileURLToPath(dir), root: fileURLToPath(root), glossary, parts };
        const script = [fileOf('./index/write.ts'), JSON.stringify(options)];
        const child = spawn(process.execPath, [`--max-semi-space-size=${NEW_SPACE}`, ...script], { stdio: 'inherit' });
        exit = once(child, 'exit');
      },
    },
  };

  async function waitForIndex() {
    const [code] = await exit;
    if (code !== 0) throw new AuthorError('검색 색인을 만들지 못했습니다. 까닭은 위에 있습니다.');
  }
}
