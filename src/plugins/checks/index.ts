/**
 * Every page is read before the site is built, and the build refuses to start while one of them has a problem. The pages
 * are read from their files: what Astro keeps from an earlier build cannot hide anything. `check-page.ts` says what is
 * checked.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { AuthorError } from '../../site/author-error.ts';
import { markdownOptions } from '../../site/markdown.ts';
import { reportsOf } from '../../site/problem.ts';
import { listSources } from '../../site/sources.ts';
import { checkPage } from './check-page.ts';
import { decode } from './decode.ts';

/** @returns a plugin that stops a build with one error, which names each problem; it comes after those that add to Markdown */
export function checks(): StarlightPlugin {
  return {
    name: 'checks',
    hooks: {
      async 'config:setup'({ addRouteMiddleware, astroConfig, command }) {
        if (command !== 'build') return;
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./rendered.ts', import.meta.url)) });
        const docs = fileURLToPath(new URL('content/docs/', astroConfig.srcDir));
        const reports: string[] = [];
        for (const file of listSources(docs)) {
          const url = pathToFileURL(`${docs}${file}`);
          const source = decode(await readFile(url));
          const problems =
            typeof source === 'string' ? await checkPage(source, url, markdownOptions(astroConfig)) : [source];
          reports.push(...reportsOf(relative(fileURLToPath(astroConfig.root), fileURLToPath(url)), problems));
        }
        if (reports.length)
          throw new AuthorError(`고칠 곳이 ${reports.length}군데 있습니다.\n\n${reports.join('\n\n')}\n`);
      },
    },
  };
}
