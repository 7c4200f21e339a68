import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Keeps a page whose file is renamed from `.md` to `.mdx`, or back. Astro reads the new file, but then removes the page of the
 * old one, which has the same path.
 *
 * @param sources folder of the pages
 */
export function renamedPages(sources: URL): AstroIntegration {
  const folder = fileURLToPath(sources);
  return {
    name: 'renamed-pages',
    hooks: {
      'astro:server:setup'({ server }) {
        server.watcher.on('unlink', (file: string) => {
          const [, name, extension] = /^(.+\.md)(x?)$/.exec(file) ?? [];
          const other = extension === '' ? `${name}x` : name;
          if (!other || !file.startsWith(folder)) return;
          // After Astro has removed the page.
          setTimeout(() => existsSync(other) && server.watcher.emit('change', other));
        });
      },
    },
  };
}
