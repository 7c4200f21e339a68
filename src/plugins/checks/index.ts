/**
 * Checks all pages before the site is built, and stops the build if there is a problem. Pages are read from their
 * files, so that Astro's cache of an earlier build cannot hide a problem. `check-page.ts` checks a single page,
 * `check-site.ts` all pages together; `check-notes.ts` runs the checks as a program, and `dev/` shows the problems in
 * the pages of the development server.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroConfig } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { normalizeBase } from '../../site/base.ts';
import { markdownOptions } from '../../site/markdown.ts';
import type { SiteCheck } from '../../site/source-site.ts';
import { readTranslations } from '../../site/translations.ts';
import { checkSite, type PageCache, type SiteOptions, type SiteReport } from './check-site.ts';
import { problemsInPages } from './dev/server.ts';
import { immediateRefresh } from './dev/immediate-refresh.ts';
import { renamedPages } from './dev/renamed-pages.ts';
import { unreadablePages } from './dev/unreadable-pages.ts';
import { reportOf } from './report.ts';

type Options = {
  /** File of the glossary, from the project's root, whose translations are suggested as ids of headings. */
  glossary?: string;
  /** Checks of the site's sources by other plugins. */
  siteChecks?: SiteCheck[];
};

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Checks all pages of a site to be published; for programs that have its integrations. */
      'checks:run': () => Promise<SiteReport>;
    }
  }
}

/**
 * @returns a plugin that stops a build with an error that lists all problems; it must follow plugins that extend
 *   Markdown
 */
export function checks({ glossary, siteChecks = [] }: Options = {}): StarlightPlugin {
  return {
    name: 'checks',
    hooks: {
      async 'config:setup'({ addIntegration, addRouteMiddleware, astroConfig, command }) {
        const cache: PageCache = new Map();
        const run = (toPublish = false) =>
          checkSite({ ...optionsOf(astroConfig, glossary), siteChecks, toPublish }, cache);
        addIntegration({ name: 'checks', hooks: { 'checks:run': () => run(true) } });
        if (command === 'dev') {
          const { root, docs } = optionsOf(astroConfig);
          const sources = new URL('content/', astroConfig.srcDir);
          addIntegration({
            name: 'unreadable-pages',
            hooks: {
              // After all setup, so that `check-notes.ts`, which ends there, lists all other problems, too.
              'astro:config:done'() {
                const unreadable = unreadablePages(`${root}${docs}`, docs);
                if (unreadable.length) throw new AuthorError(reportOf(unreadable));
              },
            },
          });
          addIntegration(problemsInPages(run, sources));
          addIntegration(immediateRefresh(sources));
          addIntegration(renamedPages(sources));
        }
        if (command !== 'build') return;
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./rendered.ts', import.meta.url)) });
        const { problems } = await run();
        if (problems.length) throw new AuthorError(reportOf(problems));
      },
    },
  };
}

function optionsOf(config: AstroConfig, glossary?: string): SiteOptions {
  const { root, srcDir, publicDir, base, site } = config;
  const rootPath = fileURLToPath(root);
  const isLocal = !site || /^https?:\/\/localhost\b/.test(site);
  return {
    root: rootPath,
    docs: `${relative(rootPath, fileURLToPath(new URL('content/docs/', srcDir))).replaceAll('\\', '/')}/`,
    publicDir: fileURLToPath(publicDir),
    pagesDir: fileURLToPath(new URL('pages/', srcDir)),
    markdown: markdownOptions(config),
    glossary: readTranslations(glossary ? join(rootPath, glossary) : ''),
    site: isLocal ? undefined : new URL(normalizeBase(base), site),
  };
}
