import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { markdownToHtml, mdxToJs } from 'satteri';
import { isNote } from '../../site/parts.ts';
import type { Problem } from '../../site/problem.ts';
import { directives } from './directives.ts';
import { exportLeftovers } from './export-leftovers.ts';
import { checkFrontMatter } from './front-matter.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';

/** The file of a page, below the folder of sources. */
const fileBelowDocs = (url: URL) => decodeURIComponent(url.pathname).split('/content/docs/').at(-1)!;

/**
 * @param source the whole text of a page
 * @param fileURL where it is
 * @param markdown how the site reads Markdown
 * @returns what an author has to correct in it, in the order of its lines
 */
export async function checkPage(
  source: string,
  fileURL: URL,
  markdown: Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>,
): Promise<Problem[]> {
  const { problems, path, body } = checkFrontMatter(source, fileBelowDocs(fileURL));
  // The checks see the author's own nodes, before other plugins change them; those report what they cannot read.
  const own = [headings(isNote(path)), directives, html(isNote(path)), exportLeftovers];
  const mdastPlugins = [...own, ...markdown.mdastPlugins];
  // HTML that a plugin writes into MDX has to be parsed.
  const features = { ...markdown.features, rawHtml: true };
  const options = { features, mdastPlugins, fileURL, data: { problems } };
  try {
    await (fileURL.pathname.endsWith('.mdx') ? mdxToJs(body, options) : markdownToHtml(body, options));
  } catch (error) {
    const [, line = 1, cause] = /^(?:(\d+):\d+[-:\d]*: )?(.*)/.exec((error as Error).message)!;
    problems.push({ line: Number(line), cause: `읽을 수 없는 글입니다: ${cause}`, fix: '위에 적힌 곳을 고치세요.' });
  }
  return problems.toSorted((a, b) => a.line - b.line);
}
