import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { koreanMarkdown, markdownElements } from './src/markdown/index.ts';
import { checks } from './src/plugins/checks/index.ts';
import { compatibility } from './src/plugins/compatibility/index.ts';
import { course } from './src/plugins/course/index.ts';
import { delivery } from './src/plugins/delivery/index.ts';
import { diagrams } from './src/plugins/diagrams/index.ts';
import { feedback } from './src/plugins/feedback/index.ts';
import { checkGlossary, search } from './src/plugins/search/index.ts';
import { checkAddresses, sections } from './src/plugins/sections/index.ts';
import { largeSidebar, sidebarParts } from './src/plugins/sidebar/index.ts';
import { terms } from './src/plugins/terms/index.ts';
import { twins } from './src/plugins/twins/index.ts';
import { updates } from './src/plugins/updates/index.ts';
import { base, cards, site } from './src/site/env.ts';
import { parts, permalinkOf } from './src/site/parts.ts';

const glossary = 'src/content/glossary.yml';

export default defineConfig({
  site,
  base,
  // Folder of the site until the build is complete: see `delivery/atomic-build.ts`.
  outDir: './dist.next',
  trailingSlash: 'always',
  // Prefetching by the browser needs no script: see `delivery/route-data.ts`.
  prefetch: false,
  // Generates pictures in several sizes.
  image: { layout: 'constrained' },
  markdown: { processor: satteri(koreanMarkdown({ base, site })) },
  // Suppresses Rolldown's warnings about a directive that Astro adds to each MDX page.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [
    starlight({
      title: '데브옵스 노트',
      locales: { root: { label: '한국어', lang: 'ko' } },
      sidebar: [...sidebarParts(), { label: '용어집', link: '/glossary/' }, 'about'],
      disable404Route: true,
      lastUpdated: true,
      customCss: ['./src/styles/index.css'],
      plugins: [
        compatibility(),
        markdownElements(),
        diagrams(),
        search({ glossary }),
        sections({ cards }),
        twins({ groups: parts, permalink: permalinkOf }),
        updates(),
        course(),
        terms(),
        largeSidebar(),
        feedback(),
        checks({ glossary, siteChecks: [checkGlossary(glossary), checkAddresses] }),
        delivery({ moveTo: './dist' }),
      ],
    }),
  ],
});
