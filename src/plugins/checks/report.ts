import { type FileProblem, formatProblem } from '../../site/problem.ts';

/** @returns a report for authors: the number of problems, and the file, line, cause and fix of each */
export function reportOf(problems: readonly FileProblem[]): string {
  return `고칠 곳이 ${problems.length}군데 있습니다.\n\n${problems.map(formatProblem).join('\n\n')}\n`;
}
