import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { reportsOf } from '../../problem.ts';
import { FOLDER } from '../format.ts';
import { readGlossary } from '../glossary.ts';
import { buildIndex } from './build.ts';
import { extract, type Page } from './extract.ts';

const GLOSSARY = 'src/content/glossary.yml';

/**
 * Makes the search's files from the built pages and the glossary.
 *
 * @throws where the glossary has to be mended, with file and line of each problem
 */
export function search(): AstroIntegration {
  let root: URL;
  return {
    name: 'search',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir }) {
        const dist = fileURLToPath(dir);
        const pages = await readPages(dist);
        const sections = new Map(
          [...pages].map(([path, page]) => [path, new Set(page.sections.map(({ id }) => id).filter(Boolean))]),
        );
        const { synonyms, problems } = readGlossary(await readFile(new URL(GLOSSARY, root), 'utf8'), sections);
        if (problems.length) {
          const reports = reportsOf(GLOSSARY, problems).join('\n\n');
          throw new AstroError(`용어집에서 고칠 곳이 ${problems.length}군데 있습니다.\n\n${reports}\n`);
        }
        for (const [name, content] of await buildIndex(pages, synonyms)) {
          const file = join(dist, FOLDER, name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}

/** The pages that are to be searched, by their path below the base: `devops/day05/`, and an empty one for the home page. */
async function readPages(dist: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort()) {
    const page = extract(await readFile(join(dist, file), 'utf8'));
    if (page) pages.set(file.replaceAll('\\', '/').replace(/index\.html$/, ''), page);
  }
  return pages;
}
