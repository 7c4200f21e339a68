import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../../site/problem.ts';

/**
 * Corrects the problems that have only one correction in their files.
 *
 * @param root folder of the project
 * @returns number of corrected problems
 */
export function correctFiles(root: string, problems: readonly FileProblem[]): number {
  let count = 0;
  for (const [file, found] of Map.groupBy(problems, (problem) => join(root, problem.file))) {
    if (!found.some(({ correct }) => correct)) continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const { line, correct } of found) {
      const written = lines[line - 1]!;
      const corrected = correct?.(written) ?? written;
      if (corrected !== written) count++;
      lines[line - 1] = corrected;
    }
    writeFileSync(file, lines.join('\n'));
  }
  return count;
}
