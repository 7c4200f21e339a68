/**
 * When what has changed, for programs: an Atom feed of notes and sections that are new or have changed, and a sitemap with the
 * date of each page. The dates are those of git, so that builds of one commit give the same bytes; what is not committed has
 * none, and is not in the feed. `history.ts` and `past.ts` read them, `entries.ts` says what is news, `atom.ts` writes it.
 */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroConfig, AstroIntegration } from 'astro';
import { normalizeBase } from '../../site/base.ts';
import { type Past, readPast } from './past.ts';
import { MAX_ENTRIES, writeFeed } from './write-feed.ts';

/** @returns a plugin that tells programs what is new */
export function updates(): StarlightPlugin {
  return {
    name: 'updates',
    hooks: {
      'config:setup'({ addIntegration, addRouteMiddleware, config }) {
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./route-data.ts', import.meta.url)) });
        const { integration, dateOf } = tellUpdates(String(config.title));
        addIntegration(integration);
        // Starlight adds a sitemap of its own only where there is none.
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

function tellUpdates(title: string) {
  let config: AstroConfig;
  let site: URL;
  let past: Promise<Past>;
  const integration: AstroIntegration = {
    name: 'updates',
    hooks: {
      'astro:config:done'(options) {
        config = options.config;
        site = new URL(normalizeBase(config.base), config.site);
      },
      // Git answers while the pages are built.
      'astro:build:start': () =>
        void (past = readPast(fileURLToPath(new URL('content/docs/', config.srcDir)), MAX_ENTRIES)),
      'astro:build:done': async ({ dir }) => writeFeed(await past, { title, site, dir }),
    },
  };
  /** When the file of the page at an address was last changed, as ISO 8601 has it. */
  const dateOf = async (url: string): Promise<string | undefined> => {
    const path = decodeURI(new URL(url).pathname.slice(site.pathname.length).replace(/\/$/, ''));
    const changes = (await past).get(path || 'index')?.changes;
    return changes && new Date(changes.last * 1000).toISOString();
  };
  return { integration, dateOf };
}
