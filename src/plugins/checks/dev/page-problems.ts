import type { SiteReport } from '../check-site.ts';
import type { PageProblems } from './protocol.ts';

/**
 * @param path path of a page below the base: `devops/day05/`, empty for the home page
 * @returns its problems, and those of other files
 */
export function problemsFor(path: string, { problems, files }: SiteReport): PageProblems {
  const file = files.get(path.normalize('NFC').replace(/^\/|\/$/g, '') || 'index');
  return {
    problems: problems.filter((problem) => problem.file === file),
    others: problems.filter((problem) => problem.file !== file),
  };
}
