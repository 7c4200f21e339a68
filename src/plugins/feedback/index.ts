/**
 * Links for readers to edit the file of a page or to report a problem in the project's repository. `repository.ts`
 * reads the repository from `package.json`; without one no links are added.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { repository } from './repository.ts';
import en from './translations/en.json' with { type: 'json' };
import ko from './translations/ko.json' with { type: 'json' };

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin that adds links for editing and reporting to each page */
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
