/**
 * Program that writes the files of the search from built pages and the glossary. Takes {@link WriteOptions} as JSON.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../../site/problem.ts';
import { FOLDER } from '../paths.ts';
import { parseGlossary, readGlossary } from '../glossary.ts';
import { buildIndex } from './build.ts';
import { readPages } from './read-pages.ts';

export interface WriteOptions {
  /** Folder of the built site. */
  dist: string;
  /** Folder of the project. */
  root: string;
  /** File of the glossary, relative to the project's folder. */
  glossary?: string | undefined;
  /** Suggestions for an empty query: labels of folders of pages. */
  parts: { label: string; directory: string }[];
}

const { dist, root, glossary, parts } = JSON.parse(process.argv[2]!) as WriteOptions;
const folder = join(dist, FOLDER);

const pages = await readPages(dist);
const idsOf = new Map(pages.map(({ path, sections }) => [path, new Set(sections.flatMap(({ id }) => id || []))]));
const source = glossary ? await readFile(join(root, glossary), 'utf8') : '';
const { synonyms, terms, problems } = readGlossary(parseGlossary(source), idsOf);
if (problems.length) {
  const reports = problems.map((problem) => formatProblem({ file: glossary!, ...problem })).join('\n\n');
  console.error(`용어집에서 고칠 곳이 ${problems.length}군데 있습니다.\n\n${reports}\n`);
  process.exitCode = 1;
} else {
  const suggestedParts = parts.flatMap(({ label, directory }) => {
    const first = pages.find(({ path }) => path.startsWith(`${directory}/`));
    return first ? [{ label, path: first.path }] : [];
  });
  await buildIndex(folder, pages, synonyms, { parts: suggestedParts, terms });
  console.log(`검색 색인을 만들었습니다: ${pages.length}쪽`);
}
