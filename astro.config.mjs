import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { checks } from './src/checks/index.ts';
import { contentStore } from './src/content-store.ts';
import { delivery } from './src/delivery/index.ts';
import { koreanMarkdown } from './src/markdown/index.ts';
import { sections } from './src/sections/index.ts';
import { sidebar } from './src/sidebar.ts';

const site = process.env.SITE || 'http://localhost:4321';
const base = process.env.BASE || '/';
const title = '데브옵스 노트';
const markdown = koreanMarkdown({ base, site });

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The browser's own way, of which `route-data.ts` tells it, needs no script.
  prefetch: false,
  markdown: { processor: satteri(markdown) },
  // Astro marks each MDX page with a directive that Rolldown would warn of.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [
    checks(markdown),
    contentStore(),
    starlight({
      title,
      locales: { root: { label: '한국어', lang: 'ko' } },
      sidebar,
      disable404Route: true,
      routeMiddleware: ['./src/checks/rendered.ts', './src/route-data.ts'],
      components: {
        MarkdownContent: './src/diagrams/MarkdownContent.astro',
        PageTitle: './src/sections/PageTitle.astro',
        Search: './src/search/dialog/Search.astro',
      },
      pagefind: false,
      customCss: [
        './src/styles/theme.css',
        './src/styles/korean.css',
        './src/styles/diagrams.css',
        './src/styles/sections.css',
        './src/styles/large-text.css',
        './src/styles/reduced-motion.css',
        './src/styles/print.css',
      ],
      // Notes tell of servers on the reader's own machine.
      plugins: [starlightLinksValidator({ errorOnLocalLinks: false })],
    }),
    delivery(),
    sections({ title, cards: !process.env.SKIP_CARDS }),
  ],
});
