import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { PICTURE } from '../pictures.ts';

/** The parts of Vite's API that the plugin uses. */
type Context = { resolve: (path: string, importer: string, options: { skipSelf: boolean }) => Promise<unknown> };
type Server = {
  watcher: {
    on: (event: 'add' | 'unlink', listener: (file: string) => void) => unknown;
    emit: (event: 'change', file: string) => unknown;
  };
};

const MISSING = '\0missing-picture:';

/** Picture that is shown instead of a missing one. */
const PLACEHOLDER = `export default ${JSON.stringify({
  src: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#f55"/></svg>')}`,
  width: 320,
  height: 240,
  format: 'svg',
})};`;

/**
 * Replaces missing pictures with a placeholder until their files exist. Astro loads the pictures of all pages as one
 * module, so that without this the development server would answer every page with an error. The module is Astro's
 * `content-assets.mjs`, which is read again when its file changes.
 *
 * @returns a plugin for Vite
 */
export function missingPictures({ root }: Pick<AstroConfig, 'root'>) {
  const missing = new Set<string>();
  const assets = fileURLToPath(new URL('.astro/content-assets.mjs', root));
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
        // The file may have been added meanwhile, in which case no further event would follow.
        if (existsSync(file)) return;
        missing.add(file);
        // Without an extension that Astro recognizes as a picture.
        return MISSING + Buffer.from(file).toString('base64url');
      },
    },
    load: {
      filter: { id: new RegExp(`^${MISSING}`) },
      handler: () => PLACEHOLDER,
    },
    configureServer({ watcher }: Server) {
      watcher.on('add', (file) => {
        // Touching the file is not enough: the watcher ignores a change shortly after another.
        if (missing.delete(resolve(file))) watcher.emit('change', assets);
      });
      watcher.on('unlink', (file) => {
        // Astro's module fails without the file: reading it again finds that it is missing.
        if (PICTURE.test(file)) watcher.emit('change', assets);
      });
    },
  };
}
