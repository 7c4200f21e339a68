import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

export { sidebarParts } from './parts.ts';

/** @returns a plugin that limits the size of the sidebar on large sites: see `shorten.ts` */
export function largeSidebar(): StarlightPlugin {
  return {
    name: 'large-sidebar',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup': ({ addRouteMiddleware }) =>
        addRouteMiddleware({ entrypoint: fileURLToPath(new URL('./route-data.ts', import.meta.url)) }),
    },
  };
}
