import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Delays after a change by which a page has been read, in milliseconds: most pages, and slower ones, such as with
 * diagrams.
 */
const DELAYS = [100, 250];

/** Name of no existing loader: with an empty list Astro would also stop watching the files. */
const NO_LOADER = 'none';

/**
 * Shows changed pages immediately. Astro delays writing changed content for half a second, in case of further changes,
 * but writes it at once when its content is refreshed, here without any loader.
 *
 * @param sources folder of the pages
 */
export function immediateRefresh(sources: URL): AstroIntegration {
  const folder = fileURLToPath(sources);
  return {
    name: 'immediate-refresh',
    hooks: {
      'astro:server:setup'({ server, refreshContent }) {
        let timers: NodeJS.Timeout[] = [];
        server.watcher.on('change', (file: string) => {
          if (!file.startsWith(folder)) return;
          timers.forEach(clearTimeout);
          const write = () => void refreshContent?.({ loaders: [NO_LOADER] });
          timers = DELAYS.map((delay) => setTimeout(write, delay));
        });
      },
    },
  };
}
