import { reportsOf } from '../../site/problem.ts';
import type { FileProblem } from '../../site/source-site.ts';

/** @returns a report for authors: the number of problems, and the file, line, cause and fix of each */
export function reportOf(problems: readonly FileProblem[]): string {
  const reports = problems.flatMap((problem) => reportsOf(problem.file, [problem]));
  return `고칠 곳이 ${problems.length}군데 있습니다.\n\n${reports.join('\n\n')}\n`;
}
