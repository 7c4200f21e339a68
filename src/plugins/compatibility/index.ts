/**
 * What Starlight's own pages lack in some browsers. In: nothing. Out: in each page a script before all others for readers who
 * block storage (here), a style sheet for browsers without popovers, and a script for pages that come back as they were left.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Where a reader blocks storage, browsers throw at its mere name, and some give `null` for it. Starlight's scripts know of
 * browsers that have none: there the choice of a theme holds for the page.
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
