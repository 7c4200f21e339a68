/**
 * Publishes changes for programs: an Atom feed of new and changed notes and sections, and a sitemap with the date of
 * each page. The dates are those of git, so that builds of one commit result in the same bytes; uncommitted files have
 * no date, and are not in the feed. `git-history.ts` and `page-history.ts` read the dates, `entries.ts` creates the
 * entries, `atom.ts` renders the feed.
 */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroConfig, AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { isShallow } from './git-history.ts';
import { type SiteHistory, readSiteHistory } from './page-history.ts';
import { MAX_ENTRIES, writeFeed } from './write-feed.ts';

/** @returns a plugin that adds the feed and the sitemap */
export function updates(): StarlightPlugin {
  return {
    name: 'updates',
    hooks: {
      'config:setup'({ addIntegration, addRouteMiddleware, config }) {
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./route-data.ts', import.meta.url)) });
        const { integration, dateOf } = createIntegration(String(config.title));
        addIntegration(integration);
        // Starlight adds its own sitemap only if there is none.
        addIntegration(
          sitemap({
            async serialize(item) {
              const lastmod = await dateOf(item.url);
              return lastmod ? { ...item, lastmod } : item;
            },
          }),
        );
      },
    },
  };
}

function createIntegration(title: string) {
  let config: AstroConfig;
  let site: URL;
  let history: Promise<SiteHistory>;
  const integration: AstroIntegration = {
    name: 'updates',
    hooks: {
      'astro:config:done'(options) {
        config = options.config;
        site = new URL(normalizeBase(config.base), config.site);
      },
      // Git runs while the pages are built.
      async 'astro:build:start'({ logger }) {
        const docs = fileURLToPath(new URL('content/docs/', config.srcDir));
        history = readSiteHistory(docs, MAX_ENTRIES);
        if (await isShallow(docs))
          logger.warn('얕게 받은 저장소라 고친 날이 틀립니다. git fetch --unshallow 로 모두 받으세요.');
      },
      'astro:build:done': async ({ dir }) => writeFeed(await history, { title, site, dir }),
    },
  };
  /** Returns the time of the last change of a page's file, in ISO 8601 format. */
  const dateOf = async (url: string): Promise<string | undefined> => {
    const path = decodeURI(new URL(url).pathname.slice(site.pathname.length).replace(/\/$/, ''));
    const changes = (await history).get(path || 'index')?.changes;
    return changes && new Date(changes.last * 1000).toISOString();
  };
  return { integration, dateOf };
}
