/**
 * What goes over the wire. In: the pages as Astro and Starlight wrote them, each with a dozen scripts and style sheets.
 * Out: the same pages with the styles that they need within them, with one script for what they have in common and files of
 * their own for what only some of them have, all named by their content, and with a Content-Security-Policy. What an author
 * put in a page stays as it is, and is allowed by the policy. Then the whole site is moved to its place.
 *
 * `page.ts` reads and rewrites pages, `page-styles.ts` finds the styles of each with `style-sheet.ts`, `sharing.ts` says which
 * scripts they have in common, `page-scripts.ts` makes these with `script.ts`; `whole-build.ts` moves the site, `content-store.ts` and
 * `no-preload.ts` change what Astro and Vite do, `serve.ts` serves the result with the headers of `public/_headers`.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { viteTargets } from '../../site/browsers.ts';
import { contentStore } from './content-store.ts';
import { deliverSite } from './deliver-site.ts';
import { noPreload } from './no-preload.ts';
import { wholeBuild } from './whole-build.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Options = {
  /** The folder of the finished site, from the project's root. It is built in Astro's `outDir`, which must be another. */
  moveTo?: string;
};

/** @returns a plugin that makes built pages light and safe to deliver; it comes last, so that the whole site is moved */
export function delivery({ moveTo }: Options = {}): StarlightPlugin {
  return {
    name: 'delivery',
    hooks: {
      'config:setup'({ addIntegration, addRouteMiddleware, config, updateConfig }) {
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        // Nothing to choose from, it would still bring its script to each page.
        if (Object.keys(config.locales ?? {}).length < 2)
          updateConfig({ components: { ...config.components, LanguageSelect: fileOf('./NoLanguageSelect.astro') } });
        addIntegration(contentStore());
        addIntegration(deliverPages(moveTo));
      },
    },
  };
}

function deliverPages(moveTo: string | undefined): AstroIntegration {
  let base: string;
  let assets: string;
  let publicDir: URL;
  return {
    name: 'delivery',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          // What is inline in a page then is there by its author's will.
          build: { inlineStylesheets: 'never' },
          vite: { build: { assetsInlineLimit: 0, cssTarget: viteTargets }, plugins: [noPreload()] },
          // Added now, it runs after all that Starlight and its plugins have added, such as the sitemap.
          ...(moveTo && { integrations: [wholeBuild(moveTo)] }),
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
