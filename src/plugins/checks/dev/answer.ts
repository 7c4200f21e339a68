import type { SiteReport } from '../check-site.ts';
import type { Answer } from './protocol.ts';

/**
 * @param path of a page as a browser has it below the base: `devops/day05/`, empty for the home page
 * @returns what its author has to correct in it, and elsewhere
 */
export function answerFor(path: string, { problems, files }: SiteReport): Answer {
  const file = files.get(path.normalize('NFC').replace(/^\/|\/$/g, '') || 'index');
  return {
    problems: problems.filter((problem) => problem.file === file),
    others: problems.filter((problem) => problem.file !== file),
  };
}
