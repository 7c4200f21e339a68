/**
 * Measures builds of large sites with plain Starlight and with this project: elapsed time and CPU time in seconds, memory
 * of all processes (MB), and the size of a note in the middle (KB, and KB with Brotli).
 * Usage: `npm run bench:scale -- [FOLDER] [COUNT…]`, where FOLDER has Markdown pages to multiply (default: this project's
 * notes) and each COUNT is a number of pages (default: 1000 and 5000).
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, Project } from '../tests/support/project.ts';
import { measure } from './measure.ts';
import { multiply, type Page, partsOf } from './pages.ts';

const NOTES = 'src/content/docs';

async function plainStarlight(parts: Record<string, string>): Promise<Project> {
  const project = await Project.copy();
  await rm(join(project.folder, 'src'), { recursive: true });
  const sidebar = Object.entries(parts).map(([directory, label]) => ({
    label,
    items: [{ autogenerate: { directory } }],
  }));
  const options = { title: '데브옵스 노트', locales: { root: { label: '한국어', lang: 'ko' } }, sidebar };
  await project.write('index.md', '---\ntitle: 데브옵스 노트\n---\n');
  const manifest = join(project.folder, 'package.json');
  const { scripts, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as { scripts: Record<string, string> };
  await writeFile(manifest, JSON.stringify({ ...rest, scripts: { ...scripts, build: 'astro build' } }));
  await writeFile(
    join(project.folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { site: 'http://localhost:4321', integrations: [starlight(${JSON.stringify(options)})] };
`,
  );
  await writeFile(
    join(project.folder, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  return project;
}

async function thisProject(parts: Record<string, string>): Promise<Project> {
  const project = await Project.copy();
  const file = join(project.folder, 'src/content/parts.json');
  const own = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  await writeFile(file, JSON.stringify({ ...own, ...parts }));
  return project;
}

async function buildWith(project: Project, pages: Page[]) {
  try {
    for (const { file, text } of pages) await project.write(file, text);
    const { result, usage } = await measure(() => build(project.folder));
    if (result.code !== 0) throw new Error(result.output);
    const middle = pages[Math.floor(pages.length / 2)]!.file.replace(/\.md$/, '/index.html');
    const html = await readFile(join(project.folder, 'dist', middle));
    return { ...usage, html: html.length / 1000, brotli: brotliCompressSync(html).length / 1000 };
  } finally {
    await project.remove();
  }
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !Number(arg)) ?? NOTES;
const counts = args.map(Number).filter(Boolean);
for (const count of counts.length ? counts : [1000, 5000]) {
  const parts = partsOf(count);
  const pages = await multiply(folder, count);
  const plain = await buildWith(await plainStarlight(parts), pages);
  const own = await buildWith(await thisProject(parts), pages);
  const row = (show: (key: keyof typeof own) => string) => ({
    초: show('seconds'),
    'CPU 초': show('cpuSeconds'),
    '메모리 MB': show('megabytes'),
    'HTML KB': show('html'),
    'Brotli KB': show('brotli'),
  });
  console.log(`${count}쪽`);
  console.table({
    Starlight: row((key) => plain[key].toFixed(1)),
    '이 프로젝트': row((key) => own[key].toFixed(1)),
    비율: row((key) => (own[key] / plain[key]).toFixed(2)),
  });
}
