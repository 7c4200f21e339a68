import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectGarbage } from '../../site/memory.ts';

/** What Astro calls the module that holds the content collections. */
const STORE = /^\0astro:data-layer-content$/;

/**
 * Astro builds the whole content of a site, as one string, into the program that renders it, and Vite copies that several
 * times: at 5,000 pages more than a gigabyte. Here the program reads it from the file that Astro keeps it in.
 *
 * @returns an integration that makes building a large site lighter, and changes nothing in what is built
 */
export function contentStore(): AstroIntegration {
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const load = {
          // Before Astro's own plugin, which would answer.
          order: 'pre' as const,
          filter: { id: STORE },
          handler() {
            if (!existsSync(file)) return;
            collectGarbage();
            return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
          },
        };
        updateConfig({ vite: { plugins: [{ name: 'content-store', load }] } });
      },
    },
  };
}
