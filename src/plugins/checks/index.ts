/**
 * Every page is read before the site is built, and the build refuses to start while one of them has a problem. The pages
 * are read from their files: what Astro keeps from an earlier build cannot hide anything. `check-page.ts` says what is
 * checked of a page by itself, `check-site.ts` what of all pages together; `check-notes.ts` is the same as a program, and `dev/`
 * shows it in the pages of the development server.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroConfig } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { normalizeBase } from '../../site/base.ts';
import { markdownOptions } from '../../site/markdown.ts';
import type { SiteCheck } from '../../site/source-site.ts';
import { checkSite, type ReadBefore, type SiteOptions, type SiteReport } from './check-site.ts';
import { problemsInPages } from './dev/server.ts';
import { showAtOnce } from './dev/show-at-once.ts';
import { reportOf } from './report.ts';

type Options = {
  /** Checks that other rooms have of the site's sources. */
  also?: SiteCheck[];
};

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Reads all pages of a site that is to be published: for programs that have its integrations. */
      'checks:run': () => Promise<SiteReport>;
    }
  }
}

/** @returns a plugin that stops a build with one error, which names each problem; it comes after those that add to Markdown */
export function checks({ also = [] }: Options = {}): StarlightPlugin {
  return {
    name: 'checks',
    hooks: {
      async 'config:setup'({ addIntegration, addRouteMiddleware, astroConfig, command }) {
        const before: ReadBefore = new Map();
        const run = (toPublish = false) => checkSite({ ...optionsOf(astroConfig), also, toPublish }, before);
        addIntegration({ name: 'checks', hooks: { 'checks:run': () => run(true) } });
        if (command === 'dev') {
          const sources = new URL('content/', astroConfig.srcDir);
          addIntegration(problemsInPages(run, sources));
          addIntegration(showAtOnce(sources));
        }
        if (command !== 'build') return;
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./rendered.ts', import.meta.url)) });
        const { problems } = await run();
        if (problems.length) throw new AuthorError(reportOf(problems));
      },
    },
  };
}

function optionsOf(config: AstroConfig): SiteOptions {
  const { root, srcDir, publicDir, base, site } = config;
  const rootPath = fileURLToPath(root);
  const isLocal = !site || /^https?:\/\/localhost\b/.test(site);
  return {
    root: rootPath,
    docs: `${relative(rootPath, fileURLToPath(new URL('content/docs/', srcDir))).replaceAll('\\', '/')}/`,
    publicDir: fileURLToPath(publicDir),
    pagesDir: fileURLToPath(new URL('pages/', srcDir)),
    markdown: markdownOptions(config),
    site: isLocal ? undefined : new URL(normalizeBase(base), site),
  };
}
