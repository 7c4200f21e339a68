/**
 * The last step of `npm run build`: makes `dist/search/` from the built pages and the glossary. A process of its own,
 * since Astro still holds all pages of a large site while Pagefind holds its whole index.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import partNames from '../../content/parts.json' with { type: 'json' };
import { reportsOf } from '../../problem.ts';
import { FOLDER } from '../format.ts';
import { readGlossary } from '../glossary.ts';
import { buildIndex } from './build.ts';
import { readPages } from './read-pages.ts';

const GLOSSARY = 'src/content/glossary.yml';

const root = new URL('../../../', import.meta.url);
const dist = fileURLToPath(new URL('dist/', root));
const folder = join(dist, FOLDER);

await rm(folder, { recursive: true, force: true });
const pages = await readPages(dist);
const idsOf = new Map(pages.map(({ path, sections }) => [path, new Set(sections.flatMap(({ id }) => id || []))]));
const { synonyms, terms, problems } = readGlossary(await readFile(new URL(GLOSSARY, root), 'utf8'), idsOf);
if (problems.length) {
  const reports = reportsOf(GLOSSARY, problems).join('\n\n');
  console.error(`용어집에서 고칠 곳이 ${problems.length}군데 있습니다.\n\n${reports}\n`);
  process.exitCode = 1;
} else {
  const parts = Object.entries(partNames).flatMap(([directory, label]) => {
    const first = pages.find(({ path }) => path.startsWith(`${directory}/`));
    return first ? [{ label, path: first.path }] : [];
  });
  await buildIndex(folder, pages, synonyms, { parts, terms });
  console.log(`검색 색인을 만들었습니다: ${pages.length}쪽`);
}
