import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { reportsOf } from '../../site/problem.ts';
import { refusalsIn } from './figure.ts';

/**
 * Finds diagrams that were not drawn in built pages, whatever the pages were made from, and whether they were rendered now
 * or in an earlier build.
 *
 * @param dir folder of the built pages
 * @param root folder of the project
 * @returns for each diagram the report for its author, once, in the order of files and lines
 */
export async function refusedDiagrams(dir: URL, root: URL): Promise<string[]> {
  const refusals = new Map<string, string>();
  const nameOf = (file: string) => relative(fileURLToPath(root), fileURLToPath(file));
  for await (const page of glob('**/*.html', { cwd: dir })) {
    for (const refusal of refusalsIn(await readFile(join(fileURLToPath(dir), page), 'utf8'))) {
      const order = `${refusal.file}:${String(refusal.line).padStart(9, '0')}`;
      refusals.set(order, reportsOf(nameOf(refusal.file), [refusal])[0]!);
    }
  }
  return [...refusals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
}

/** @returns an integration that fails a build in which a diagram was not drawn; a check of pages may have done so before */
export function failOnRefused(): AstroIntegration {
  let root: URL;
  return {
    name: 'refused-diagrams',
    hooks: {
      'astro:config:done': ({ config }) => void (root = config.root),
      async 'astro:build:generated'({ dir }) {
        const reports = await refusedDiagrams(dir, root);
        if (reports.length)
          throw new AuthorError(`그리지 못한 다이어그램이 ${reports.length}개 있습니다.\n\n${reports.join('\n\n')}\n`);
      },
    },
  };
}
