/**
 * Optimizes built pages for delivery. Input: the pages as Astro and Starlight wrote them, each with a dozen scripts and
 * style sheets. Output: the same pages with only the styles that they need, inlined; with one shared script and
 * separate files for the scripts of only some pages, all named by a hash of their content; and with a
 * Content-Security-Policy. Scripts and styles that an author added stay as they are, and are allowed by the policy.
 * Finally the finished site is moved to its destination.
 *
 * `page.ts` reads and rewrites pages; `page-styles.ts` determines the styles of each: `style-sheet.ts` joins its style
 * sheets, `purgeable-sheet.ts` reduces them; `shared-scripts.ts` determines the shared scripts, `page-scripts.ts` bundles
 * scripts with `script.ts`; `atomic-build.ts` moves the site, `content-store.ts` and `no-preload.ts` change parts of Astro
 * and Vite, `serve.ts` serves the result with the headers of `public/_headers`.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { viteTargets } from '../../site/browsers.ts';
import { contentStore } from './content-store.ts';
import { deliverSite } from './deliver-site.ts';
import { noPreload } from './no-preload.ts';
import { atomicBuild } from './atomic-build.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Options = {
  /**
   * Folder of the finished site, relative to the project's root. It is built in Astro's `outDir`, which must be
   * another.
   */
  moveTo: string;
};

/**
 * @returns a plugin that makes built pages small and safe; it must be the last plugin, so that the complete site is
 *   moved
 */
export function delivery({ moveTo }: Options): StarlightPlugin {
  return {
    name: 'delivery',
    hooks: {
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig }) {
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        // With only one language there is nothing to select, but Starlight would still add the script to each page.
        if (Object.keys(config.locales ?? {}).length < 2)
          updateConfig({ components: { ...config.components, LanguageSelect: fileOf('./NoLanguageSelect.astro') } });
        addIntegration(contentStore());
        addIntegration(deliverPages(moveTo));
      },
    },
  };
}

function deliverPages(moveTo: string): AstroIntegration {
  let base: string;
  let assets: string;
  let publicDir: URL;
  return {
    name: 'delivery',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          // All inline styles and scripts in a page are then an author's.
          build: { inlineStylesheets: 'never' },
          vite: { build: { assetsInlineLimit: 0, cssTarget: viteTargets }, plugins: [noPreload()] },
          // Added here, it runs after all integrations of Starlight and its plugins, such as the sitemap.
          integrations: [atomicBuild(moveTo)],
        });
      },
      'astro:config:done'({ config }) {
        base = normalizeBase(config.base);
        assets = `${config.build.assets}/`;
        publicDir = config.publicDir;
      },
      'astro:build:generated': ({ dir }) => deliverSite({ dir, publicDir, base, assets }),
    },
  };
}
