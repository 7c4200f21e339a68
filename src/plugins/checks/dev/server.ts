/** Problems of the page that an author looks at, in the development server: at its top, gone when they are mended. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteReport } from '../check-site.ts';
import { answerFor } from './answer.ts';
import { missingPictures } from './missing-pictures.ts';
import { CHANGED, ENDPOINT } from './protocol.ts';

/** How long after a change pages are told of it, in milliseconds: Astro reads the page at the same time. */
const SETTLED = 150;

/**
 * @param run reads all pages; those that have not changed it may remember
 * @param sources the folder whose changes matter
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
          timer = setTimeout(() => server.ws.send({ type: 'custom', event: CHANGED }), SETTLED);
        });
        // One run at a time: what several pages ask for at once is the same.
        let running: Promise<SiteReport> | undefined;
        server.middlewares.use((request, response, next) => {
          const url = URL.parse(request.url ?? '', 'http://localhost');
          if (!url?.pathname.endsWith(`/${ENDPOINT}`)) return next();
          running ??= run().finally(() => (running = undefined));
          running.then(
            (report) => {
              response.setHeader('Content-Type', 'application/json');
              response.end(JSON.stringify(answerFor(url.searchParams.get('path') ?? '', report)));
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
