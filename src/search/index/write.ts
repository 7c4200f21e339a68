/**
 * The last step of `npm run build`: makes `dist/search/` from the built pages and the glossary. A process of its own,
 * since Astro still holds all pages of a large site while Pagefind holds its whole index. Run with `--optimize-for-size`,
 * Node takes a third of the memory that it would take beside Pagefind, and hardly more time.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import partNames from '../../content/parts.json' with { type: 'json' };
import { reportsOf } from '../../problem.ts';
import { FOLDER } from '../format.ts';
import { readGlossary } from '../glossary.ts';
import { buildIndex } from './build.ts';
import { writeTexts } from './texts.ts';

/** Has Pagefind's allocator, jemalloc, give back at once what is free: of a large site a sixth of what it holds. */
process.env._RJEM_MALLOC_CONF = 'dirty_decay_ms:0,muzzy_decay_ms:0';
const GLOSSARY = 'src/content/glossary.yml';

const root = new URL('../../../', import.meta.url);
const dist = fileURLToPath(new URL('dist/', root));
const folder = join(dist, FOLDER);
const texts = join(folder, 'texts');

await rm(folder, { recursive: true, force: true });
const pages = await writeTexts(dist, texts);
const sections = new Map(pages.map(({ path, ids }) => [path, ids]));
const { synonyms, terms, problems } = readGlossary(await readFile(new URL(GLOSSARY, root), 'utf8'), sections);
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
  await rm(texts, { recursive: true });
  console.log(`검색 색인을 만들었습니다: ${pages.length}쪽`);
}
