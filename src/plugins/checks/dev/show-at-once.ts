import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** How long after a change a page of text has been read, in milliseconds; a longer one is shown by Astro's own time. */
const READ = 100;

/** A name that no loader has: with no name at all Astro would also stop watching the files. */
const NO_LOADER = 'none';

/**
 * Astro holds back what it has read of a changed page for half a second, in case more comes. It writes it at once when it
 * is asked for its content, here of no loader at all.
 *
 * @param sources the folder of the pages
 */
export function showAtOnce(sources: URL): AstroIntegration {
  const folder = fileURLToPath(sources);
  return {
    name: 'show-at-once',
    hooks: {
      'astro:server:setup'({ server, refreshContent }) {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('change', (file: string) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void refreshContent?.({ loaders: [NO_LOADER] }), READ);
        });
      },
    },
  };
}
