/**
 * Every page is read before the site is built, and the build refuses to start while one of them has to be mended. The
 * pages are read from their files: what Astro keeps from an earlier build cannot hide anything. `check-page.ts` says what
 * is checked.
 */
import { glob, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { AstroError } from 'astro/errors';
import { markdownOptions } from '../../site/markdown.ts';
import { reportsOf } from '../../site/problem.ts';
import { checkPage } from './check-page.ts';

/** @returns a plugin that stops a build with one error, which names each problem; it stands behind those that add to Markdown */
export function checks(): StarlightPlugin {
  return {
    name: 'checks',
    hooks: {
      async 'config:setup'({ addRouteMiddleware, astroConfig, command }) {
        if (command !== 'build') return;
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./rendered.ts', import.meta.url)) });
        const { features, mdastPlugins } = markdownOptions(astroConfig);
        const docs = fileURLToPath(new URL('content/docs/', astroConfig.srcDir));
        const reports: string[] = [];
        for (const file of (await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: docs }))).sort()) {
          const url = pathToFileURL(`${docs}${file}`);
          const path = relative(fileURLToPath(astroConfig.root), fileURLToPath(url));
          const problems = await checkPage(await readFile(url, 'utf8'), url, { features, mdastPlugins });
          reports.push(...reportsOf(path, problems));
        }
        if (reports.length)
          throw new AstroError(`고칠 곳이 ${reports.length}군데 있습니다.\n\n${reports.join('\n\n')}\n`);
      },
    },
  };
}
