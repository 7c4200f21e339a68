/**
 * Fixes for Starlight's pages in some browsers. Adds to each page a script before all others for readers who block
 * storage (in this file), a style sheet for browsers without popovers, and a script for pages restored from the
 * back/forward cache.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * If a reader blocks storage, browsers throw on any access to it, and some return `null`. Starlight's scripts support
 * browsers without storage: there the choice of a theme applies only to the page.
 */
const WITHOUT_STORAGE = 'try{localStorage.length}catch{delete window.localStorage}';

/** @returns a plugin for any Starlight site */
export function compatibility(): StarlightPlugin {
  return {
    name: 'compatibility',
    hooks: {
      'config:setup'({ addIntegration, config, updateConfig }) {
        updateConfig({
          head: [...(config.head ?? []), { tag: 'script', content: WITHOUT_STORAGE }],
          customCss: [fileOf('./without-popover.css'), ...(config.customCss ?? [])],
        });
        addIntegration({
          name: 'compatibility',
          hooks: {
            'astro:config:setup': ({ injectScript }) =>
              injectScript('page', `import ${JSON.stringify(fileOf('./browser.ts'))};`),
          },
        });
      },
    },
  };
}
