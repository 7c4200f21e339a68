import { existsSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';

/** What the plugin asks of Vite. */
type Context = { resolve: (path: string, importer: string, options: { skipSelf: boolean }) => Promise<unknown> };
type Server = { watcher: { on: (event: 'add', listener: (file: string) => void) => unknown } };

const MISSING = '\0missing-picture:';

/** What is shown in place of a picture that is not there. */
const STAND_IN = `export default ${JSON.stringify({
  src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#f55"/></svg>')}`,
  ...{ width: 320, height: 240, format: 'svg' },
})};`;

/**
 * Astro loads the pictures of all pages as one module: while one is missing, the development server answers each page with
 * an error. Here another picture stands in, until the file is there. The module is Astro's `content-assets.mjs`, which it
 * reads anew when the file changes.
 *
 * @returns a plugin for Vite
 */
export function missingPictures({ root }: Pick<AstroConfig, 'root'>) {
  const missing = new Set<string>();
  return {
    name: 'missing-pictures',
    enforce: 'pre' as const,
    resolveId: {
      order: 'pre' as const,
      filter: { id: /[?&]astroContentImageFlag(?:&|=|$)/ },
      async handler(this: Context, id: string) {
        const [path = '', query] = id.split('?');
        const importer = new URLSearchParams(query).get('importer');
        if (!importer) return;
        const page = fileURLToPath(new URL(importer, root));
        if (await this.resolve(path, page, { skipSelf: true })) return;
        const file = resolve(dirname(page), path);
        // It may have come since: nothing would tell of it again.
        if (existsSync(file)) return;
        missing.add(file);
        // Without the ending by which Astro knows pictures.
        return MISSING + Buffer.from(file).toString('base64url');
      },
    },
    load: {
      filter: { id: new RegExp(`^${MISSING}`) },
      handler: () => STAND_IN,
    },
    configureServer({ watcher }: Server) {
      watcher.on('add', (file) => {
        if (!missing.delete(resolve(file))) return;
        const now = new Date();
        void utimes(new URL('.astro/content-assets.mjs', root), now, now).catch(() => {});
      });
    },
  };
}
