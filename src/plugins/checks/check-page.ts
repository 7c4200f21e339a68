import { markdownToHtml } from 'satteri';
import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { Problem } from '../../site/problem.ts';
import { exportLeftovers } from './export-leftovers.ts';
import { checkFrontMatter } from './front-matter.ts';
import { headings } from './headings.ts';

/**
 * @param source the whole text of a page
 * @param fileURL where it stands
 * @param markdown how the site reads Markdown
 * @returns what an author has to mend in it, in the order of its lines
 */
export async function checkPage(
  source: string,
  fileURL: URL,
  markdown: Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>,
): Promise<Problem[]> {
  const problems = checkFrontMatter(source);
  // The checks see the author's own nodes, before other plugins change them; those report what they cannot read.
  const mdastPlugins = [headings, exportLeftovers, ...markdown.mdastPlugins];
  await markdownToHtml(source, { features: markdown.features, mdastPlugins, fileURL, data: { problems } });
  return problems.toSorted((a, b) => a.line - b.line);
}
