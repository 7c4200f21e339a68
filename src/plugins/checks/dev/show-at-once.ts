import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** When after a change a page has been read, in milliseconds: most, and one that takes longer, as with a diagram. */
const READ = [100, 250];

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
        let timers: NodeJS.Timeout[] = [];
        server.watcher.on('change', (file: string) => {
          if (!file.startsWith(folder)) return;
          timers.forEach(clearTimeout);
          const write = () => void refreshContent?.({ loaders: [NO_LOADER] });
          timers = READ.map((delay) => setTimeout(write, delay));
        });
      },
    },
  };
}
