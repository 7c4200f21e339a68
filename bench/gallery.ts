/**
 * Usage: npm run bench:gallery -- FOLDER
 * Draws Mermaid's examples of all diagram types and writes them as two pages, `light.html` and `dark.html`, for review.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagramData } from '@mermaid-js/examples';
import { diagramFigure } from '../src/plugins/diagrams/figure.ts';
import { Renderer } from '../src/plugins/diagrams/renderer/index.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name a folder for the pages: npm run bench:gallery -- FOLDER');

const styles = await Promise.all(
  ['diagrams.css', 'figure.css'].map((name) =>
    readFile(new URL(`../src/plugins/diagrams/${name}`, import.meta.url), 'utf8'),
  ),
);
const renderer = new Renderer();
const figures: string[] = [];
for (const { name, examples } of diagramData) {
  for (const { title, code } of examples) {
    const options = { id: `diagram-${figures.length + 1}`, title: `${name}: ${title}`, source: code, base: '/' };
    figures.push(diagramFigure(await renderer.draw(code), options));
  }
}
await mkdir(folder, { recursive: true });
for (const [theme, ground, text] of [
  ['light', '#fff', '#23262f'],
  ['dark', '#17181c', '#fff'],
]) {
  const page = `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>${theme}</title><style>
:root { --sl-color-bg: ${ground}; --sl-content-pad-x: 1rem; color-scheme: ${theme}; background: ${ground}; color: ${text} }
body { font-family: 'Noto Sans KR', sans-serif } .diagram-words { color: inherit }
${styles.join('\n')}</style>${figures.join('\n')}</html>`;
  await writeFile(join(folder, `${theme}.html`), page);
}
