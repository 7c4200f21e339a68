import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { listPages } from '../../site/list-pages.ts';
import { type FileProblem, formatProblem, inOrder } from '../../site/problem.ts';
import { problemsIn } from './figure.ts';

/**
 * Finds the diagrams that could not be drawn in built pages, including pages that Astro has cached in an earlier build.
 *
 * @param dir folder of the built pages
 * @param root folder of the project
 * @returns a report for the author of each diagram, without duplicates, ordered by file and line
 */
export async function diagramReports(dir: URL, root: URL): Promise<string[]> {
  const problems: FileProblem[] = [];
  const nameOf = (file: string) => relative(fileURLToPath(root), fileURLToPath(file));
  const dist = fileURLToPath(dir);
  for (const page of (await listPages(dist)).keys()) {
    const found = problemsIn(await readFile(join(dist, page), 'utf8'));
    problems.push(...found.map((problem) => ({ ...problem, file: nameOf(problem.file) })));
  }
  return [...new Set(inOrder(problems).map(formatProblem))];
}

/** @returns an integration that fails a build with a diagram that could not be drawn; a check of pages may fail it earlier */
export function failOnDiagramErrors(): AstroIntegration {
  let root: URL;
  return {
    name: 'diagram-errors',
    hooks: {
      'astro:config:done': ({ config }) => void (root = config.root),
      async 'astro:build:generated'({ dir }) {
        const reports = await diagramReports(dir, root);
        if (reports.length)
          throw new AuthorError(`그리지 못한 다이어그램이 ${reports.length}개 있습니다.\n\n${reports.join('\n\n')}\n`);
      },
    },
  };
}
