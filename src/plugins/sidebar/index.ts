import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

export { sidebarParts } from './parts.ts';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin for the sidebar of large sites: see `shorten.ts` on its size and `browser.ts` on its position */
export function largeSidebar(): StarlightPlugin {
  return {
    name: 'large-sidebar',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addIntegration, addRouteMiddleware }) {
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
        addIntegration({
          name: 'large-sidebar',
          hooks: {
            'astro:config:setup': ({ injectScript }) =>
              injectScript('page', `import ${JSON.stringify(fileOf('./browser.ts'))};`),
          },
        });
      },
    },
  };
}
