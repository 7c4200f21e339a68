/**
 * Fixes for Starlight's pages in some browsers: the choice of a theme for readers who block storage
 * (`ThemeProvider.astro`, with a sign for it in `theme-select.css`), a style sheet for browsers without popovers, and a
 * script for pages restored from the back/forward cache.
 */
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a plugin for any Starlight site */
export function compatibility(): StarlightPlugin {
  return {
    name: 'compatibility',
    hooks: {
      'config:setup'({ addIntegration, config, updateConfig }) {
        updateConfig({
          customCss: [fileOf('./without-popover.css'), fileOf('./theme-select.css'), ...(config.customCss ?? [])],
          components: { ...config.components, ThemeProvider: fileOf('./ThemeProvider.astro') },
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
