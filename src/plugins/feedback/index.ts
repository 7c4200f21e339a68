/**
 * What readers may do about a page that is wrong: links to edit its file and to report it, where the project's repository
 * is. `repository.ts` reads that from `package.json`; without one nothing is added to any page.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { repository } from './repository.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin that links each page to its source and to a report */
export function feedback(): StarlightPlugin {
  return {
    name: 'feedback',
    hooks: {
      'i18n:setup': ({ injectTranslations }) => injectTranslations({ en, ko }),
      'config:setup'({ addRouteMiddleware, config, updateConfig }) {
        if (!repository) return;
        updateConfig({
          customCss: [fileOf('./feedback.css'), ...(config.customCss ?? [])],
          components: { ...config.components, EditLink: fileOf('./EditLink.astro') },
        });
        addRouteMiddleware({ entrypoint: fileOf('./route-data.ts') });
      },
    },
  };
}
