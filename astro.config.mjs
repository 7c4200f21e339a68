import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { diagramFences } from './src/diagrams/fences.ts';
import { sidebar } from './src/sidebar.ts';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE,
  trailingSlash: 'always',
  markdown: {
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [diagramFences(process.env.BASE ?? '/')],
    }),
  },
  integrations: [
    starlight({
      title: '데브옵스 노트',
      locales: { root: { label: '한국어', lang: 'ko' } },
      sidebar,
      disable404Route: true,
      components: { MarkdownContent: './src/diagrams/MarkdownContent.astro' },
      customCss: ['./src/styles/diagrams.css'],
      plugins: [starlightLinksValidator()],
    }),
  ],
});
