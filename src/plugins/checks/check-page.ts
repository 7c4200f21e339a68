import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { markdownToHtml, mdxToJs } from 'satteri';
import { isNote } from '../../site/parts.ts';
import type { Problem } from '../../site/problem.ts';
import { alerts } from './alerts.ts';
import { codeFences } from './code-fences.ts';
import { directives } from './directives.ts';
import { exportLeftovers } from './export-leftovers.ts';
import { checkFrontMatter, type FrontMatter } from './front-matter.ts';
import { gather, noFacts, type PageFacts } from './gather.ts';
import { headingLevels } from './heading-levels.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { htmlTags } from './html-tags.ts';
import { leadingProperties } from './leading-properties.ts';
import { mdxElements } from './mdx-elements.ts';
import { mdxExpressions } from './mdx-expressions.ts';
import { readAround } from './mdx-faults.ts';
import { mdxImports } from './mdx-imports.ts';
import { moduleLines } from './module-lines.ts';
import { prose } from './prose.ts';
import { tables } from './tables.ts';
import { unusedFootnotes } from './unused-footnotes.ts';

type Markdown = Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>;

/** A page as it is in its file. */
export interface PageReading extends Pick<FrontMatter, 'data' | 'path'>, PageFacts {
  /** What an author has to correct in it, in the order of its lines. */
  problems: Problem[];
}

/** The checks see the author's own nodes, before other plugins change them; those report what they cannot read. */
const checksOf = (isNote: boolean) => [
  ...[
    headings(isNote),
    ...headingLevels(isNote),
    directives,
    alerts,
    html(isNote),
    htmlTags,
    mdxElements,
    mdxExpressions,
    mdxImports,
    exportLeftovers,
  ],
  ...[codeFences, tables, unusedFootnotes, leadingProperties, moduleLines, prose, gather],
];

/**
 * @param source the whole text of a page
 * @param file where it is below the folder of sources: `devops/day05.md`
 * @param fileURL where it is
 * @param markdown how the site reads Markdown
 */
export async function readPage(source: string, file: string, fileURL: URL, markdown: Markdown): Promise<PageReading> {
  const { problems, path, body, data, links } = checkFrontMatter(source, file);
  const facts = noFacts();
  facts.links.push(...links);
  const mdastPlugins = [...checksOf(isNote(path)), ...markdown.mdastPlugins];
  // HTML that a plugin writes into MDX has to be parsed.
  const features = { ...markdown.features, rawHtml: true };
  const options = { features, mdastPlugins, fileURL, data: { problems, facts } };
  try {
    if (file.endsWith('.mdx')) {
      const rest = readAround(body, features);
      problems.push(...rest.problems);
      await mdxToJs(rest.text, options);
    } else await markdownToHtml(body, options);
  } catch (error) {
    const [, line = 1, cause] = /^(?:(\d+):\d+[-:\d]*: )?(.*)/.exec((error as Error).message)!;
    problems.push({ line: Number(line), cause: `읽을 수 없는 글입니다: ${cause}`, fix: '위에 적힌 곳을 고치세요.' });
  }
  return { ...facts, path, data, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** The file of a page, below the folder of sources. */
const fileBelowDocs = (url: URL) => decodeURIComponent(url.pathname).split('/content/docs/').at(-1)!;

/** @returns what an author has to correct in a page by itself */
export const checkPage = async (source: string, fileURL: URL, markdown: Markdown): Promise<Problem[]> =>
  (await readPage(source, fileBelowDocs(fileURL), fileURL, markdown)).problems;
