import { type FileProblem, formatProblem } from '../../site/problem.ts';

/**
 * @returns a report for authors: the number of problems, the file, line, cause and fix of each, and how many the program
 *   can correct
 */
export function reportOf(problems: readonly FileProblem[]): string {
  const correctable = problems.filter(({ correct }) => correct).length;
  const hint = correctable
    ? `\n이 가운데 ${correctable}군데는 npm run check:notes -- --fix 로 고칠 수 있습니다.\n`
    : '';
  return `고칠 곳이 ${problems.length}군데 있습니다.\n\n${problems.map(formatProblem).join('\n\n')}\n${hint}`;
}
