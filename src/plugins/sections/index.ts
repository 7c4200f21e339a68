/**
 * Permanent links to sections. Input: the built notes. Output: a small page at the permanent address of each note and
 * section that redirects to it, with a picture for previews. `permanent-addresses.ts` determines the addresses,
 * `section-page.ts` and `card.ts` write the pages and pictures; `browser/` contains the scripts for copying and
 * following links.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroConfig, AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { stringsModule } from '../../site/strings.ts';
import { cardWriter, designOf } from './card.ts';
import { cardOf } from './card-content.ts';
import { folderWithin } from './folder-within.ts';
import { permalinks } from './permanent-addresses.ts';
import { readNotes } from './read-notes.ts';
import { type Cards, sectionPage } from './section-page.ts';
import { takenAddresses } from './taken-addresses.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };
import menuEn from './translations/menu-en.json' with { type: 'json' };
import menuKo from './translations/menu-ko.json' with { type: 'json' };

export { checkAddresses } from './check-addresses.ts';

/** Number of permanent addresses up to which each has its own picture; a picture takes 10 ms and 13 KB. */
const MAX_CARDS = 1000;

const logoIn = (publicDir: URL) => new URL('favicon.svg', publicDir);
const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Options = {
  /** True to render pictures for all notes, and for their sections unless there are too many. */
  cards: boolean;
};

/**
 * @returns a plugin that adds permanent addresses of notes and sections; it must follow all plugins that add folders to
 *   the built site
 */
export function sections(options: Options): StarlightPlugin {
  return {
    name: 'sections',
    hooks: {
      'i18n:setup': ({ injectTranslations }) =>
        injectTranslations({ en: { ...en, ...menuEn }, ko: { ...ko, ...menuKo } }),
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig, useTranslations }) {
        updateConfig({
          customCss: [fileOf('./sections.css'), ...(config.customCss ?? [])],
          components: { ...config.components, PageTitle: fileOf('./PageTitle.astro') },
        });
        if (options.cards) addRouteMiddleware({ entrypoint: fileOf('./card-tags.ts') });
        addIntegration(stringsModule('sections', { en, ko }, { config, useTranslations }));
        // A separate module, so that it is loaded with the menu and not with the page.
        addIntegration(stringsModule('sectionMenu', { en: menuEn, ko: menuKo }, { config, useTranslations }));
        addIntegration(writeSectionPages(String(config.title), options));
      },
    },
  };
}

function writeSectionPages(title: string, { cards }: Options): AstroIntegration {
  let config: AstroConfig;
  let design = '';
  return {
    name: 'sections',
    hooks: {
      async 'astro:config:setup'({ config: { publicDir }, updateConfig }) {
        if (cards) design = await designOf(logoIn(publicDir));
        updateConfig({ vite: { define: { CARD_DESIGN: JSON.stringify(design) } } });
      },
      'astro:config:done': (options) => void (config = options.config),
      async 'astro:build:done'({ dir }) {
        const cache = new URL('cards/', config.cacheDir);
        const writeCard = cards ? await cardWriter(cache, logoIn(config.publicDir), design) : undefined;
        const notes = await readNotes(dir, new URL('content/docs/', config.srcDir));
        const links = permalinks(notes, await takenAddresses(dir));
        const which: Cards = !cards ? 'none' : links.length > MAX_CARDS ? 'notes' : 'sections';
        const site = { name: title, url: new URL(normalizeBase(config.base), config.site), design };
        // A few at a time from one queue, so that memory does not grow with the number of links.
        const queue = links.values();
        const work = async () => {
          for (const link of queue) {
            const folder = folderWithin(dir, link.address);
            await mkdir(folder, { recursive: true });
            await writeFile(new URL('index.html', folder), sectionPage(link, site, which));
            if (which === 'sections' || !link.section)
              await writeCard?.(cardOf(title, link), new URL('card.png', folder));
          }
        };
        await writeCard?.(cardOf(title), new URL('card.png', dir));
        await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
      },
    },
  };
}
