/** Shows the problems of a page in the development server, until they are fixed. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteReport } from '../check-site.ts';
import { problemsFor } from './page-problems.ts';
import { missingPictures } from './missing-pictures.ts';
import { CHANGED, ENDPOINT } from './protocol.ts';

/** Delay between a change and its event, in milliseconds: Astro reads the page at the same time. */
const DEBOUNCE = 150;

/**
 * @param run checks all pages; it may cache those that have not changed
 * @param sources folder to watch
 */
export function problemsInPages(run: () => Promise<SiteReport>, sources: URL): AstroIntegration {
  const browser = JSON.stringify(fileURLToPath(new URL('./browser.ts', import.meta.url)));
  const folder = fileURLToPath(sources);
  return {
    name: 'problems-in-pages',
    hooks: {
      'astro:config:setup'({ config, injectScript, updateConfig }) {
        injectScript('page', `import ${browser};`);
        updateConfig({ vite: { plugins: [missingPictures(config)] } });
      },
      'astro:server:setup'({ server, logger }) {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event: string, file: string) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send({ type: 'custom', event: CHANGED }), DEBOUNCE);
        });
        // One run at a time, shared by simultaneous requests.
        let running: Promise<SiteReport> | undefined;
        server.middlewares.use((request, response, next) => {
          const url = URL.parse(request.url ?? '', 'http://localhost');
          if (!url?.pathname.endsWith(`/${ENDPOINT}`)) return next();
          running ??= run().finally(() => (running = undefined));
          running.then(
            (report) => {
              response.setHeader('Content-Type', 'application/json');
              response.end(JSON.stringify(problemsFor(url.searchParams.get('path') ?? '', report)));
            },
            (error: Error) => {
              logger.error(error.message);
              response.statusCode = 500;
              response.end();
            },
          );
        });
      },
    },
  };
}
