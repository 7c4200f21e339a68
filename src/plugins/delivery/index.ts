/**
 * What goes over the wire. In: the pages as Astro and Starlight wrote them, each with a dozen scripts and style sheets.
 * Out: the same pages with one script and one style sheet, the same for all of them and named by their content, and with a
 * Content-Security-Policy. Stands before whatever writes pages of its own policy; `serve.ts` serves the result with the
 * headers of `public/_headers`.
 */
import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { contentStore } from './content-store.ts';
import { deliver, namesIn, Parts, readPage, type Plan } from './page.ts';
import { bundle } from './script.ts';
import { joinSheets } from './style-sheet.ts';

/**
 * Vite's own list of what a script needs would name the files that are replaced, and what reads the list weighs more than
 * it saves. Astro drops the setting from a user's configuration.
 */
const noPreload = {
  name: 'no-module-preload',
  enforce: 'pre' as const,
  configEnvironment: () => ({ build: { modulePreload: false as const } }),
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** @returns a plugin that makes built pages light and safe to deliver */
export function delivery(): StarlightPlugin {
  return {
    name: 'delivery',
    hooks: {
      'config:setup'({ addIntegration, addRouteMiddleware }) {
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./route-data.ts', import.meta.url)) });
        addIntegration(contentStore());
        addIntegration(deliverPages());
      },
    },
  };
}

function deliverPages(): AstroIntegration {
  let base: string;
  let assets: string;
  let publicDir: URL;
  return {
    name: 'delivery',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { plugins: [noPreload] } });
      },
      'astro:config:done'({ config }) {
        base = normalizeBase(config.base);
        assets = `${config.build.assets}/`;
        publicDir = config.publicDir;
      },
      async 'astro:build:generated'({ dir }) {
        const folder = new URL(assets, dir);
        const fileOf = (address: string) => fileURLToPath(new URL(address.slice(base.length), dir));
        const replaced = await Array.fromAsync(glob('*.{css,js}', { cwd: folder }));

        const parts = new Parts();
        const plans = new Map<string, Plan>();
        for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort()) {
          // A file of `public/`, such as a search engine's proof of who owns a site, is served as it is.
          if (existsSync(new URL(file, publicDir))) continue;
          plans.set(file, readPage(await readFile(new URL(file, dir), 'utf8'), parts));
        }

        const chunks = await bundle([...parts.modules], fileOf);
        const scripts = [...chunks.map(({ text }) => text), ...parts.inlineScripts];
        const used = parts.names.union(new Set(scripts.flatMap(namesIn)));
        const sheets = [...parts.sheets].sort(
          (a, b) => Number(b.startsWith('@import')) - Number(a.startsWith('@import')),
        );
        const sheet = await joinSheets(sheets, fileOf, used);

        for (const name of replaced) await rm(new URL(name, folder));
        for (const { name, text } of [...chunks, sheet]) await writeFile(new URL(name, folder), text);
        const [script, style] = [chunks[0].name, sheet.name].map((name) => base + assets + name);
        for (const [file, plan] of plans) {
          const url = new URL(file, dir);
          await writeFile(url, deliver(await readFile(url, 'utf8'), plan, { script: script!, sheet: style! }));
        }
      },
    },
  };
}
