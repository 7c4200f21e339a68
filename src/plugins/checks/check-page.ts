import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { markdownToHtml, mdxToJs } from 'satteri';
import { isNote } from '../../site/parts.ts';
import type { Problem } from '../../site/problem.ts';
import type { Glossary } from '../../site/slug.ts';
import { collapsedLines } from './collapsed-lines.ts';
import { codeFences } from './code-fences.ts';
import { directives } from './directives.ts';
import { emptyLinks } from './empty-links.ts';
import { exportLeftovers } from './export-leftovers.ts';
import { componentUsage } from './component-usage.ts';
import { checkFrontMatter, type FrontMatter } from './front-matter.ts';
import { collectFacts, emptyFacts, type PageFacts } from './collect-facts.ts';
import { headingLevels } from './heading-levels.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { htmlTags } from './html-tags.ts';
import { joinedItems } from './joined-items.ts';
import { leadingProperties } from './leading-properties.ts';
import { listMarkers } from './list-markers.ts';
import { listNumbers } from './list-numbers.ts';
import { lostSigns } from './lost-signs.ts';
import { lostUnderscores } from './lost-underscores.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { mdxElements } from './mdx-elements.ts';
import { mdxExpressions } from './mdx-expressions.ts';
import { findMdxErrors } from './mdx-errors.ts';
import { mdxImports } from './mdx-imports.ts';
import { isNamedAsNote } from './missing-parts.ts';
import { moduleLines } from './module-lines.ts';
import { pictureSizes } from './picture-sizes.ts';
import { prose } from './prose.ts';
import { quoteMarkers } from './quote-markers.ts';
import { tables } from './tables.ts';
import { unusedDefinitions } from './unused-definitions.ts';
import { unusedFootnotes } from './unused-footnotes.ts';

type Markdown = Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>;

/** Result of reading the source of a page. */
export interface PageReading extends Pick<FrontMatter, 'data' | 'path'>, PageFacts {
  /** Problems to fix, in the order of lines. */
  problems: Problem[];
}

/**
 * Lists the checks. They run on the author's own nodes, before other plugins, which report their own errors, change
 * them.
 */
const checksOf = (isNote: boolean, facts: PageFacts, glossary: Glossary) => [
  headings(isNote, facts.suggestedIds, glossary),
  // Other pages may be third-party texts.
  ...(isNote ? [headingLevels] : []),
  directives,
  emptyLinks,
  html(isNote),
  htmlTags,
  markdownInHtml,
  mdxElements,
  componentUsage,
  mdxExpressions,
  mdxImports,
  exportLeftovers,
  codeFences,
  collapsedLines,
  tables,
  unusedDefinitions,
  unusedFootnotes,
  joinedItems,
  leadingProperties,
  listMarkers,
  listNumbers,
  lostSigns,
  lostUnderscores,
  moduleLines,
  pictureSizes,
  prose,
  quoteMarkers,
  collectFacts(facts),
];

/**
 * Reads and checks the source of a page.
 *
 * @param source complete text of the page
 * @param file path relative to the folder of sources: `devops/day05.md`
 * @param fileURL URL of the file
 * @param markdown Markdown options of the site
 * @param glossary translations for suggested ids
 */
export async function readPage(
  source: string,
  file: string,
  fileURL: URL,
  markdown: Markdown,
  glossary: Glossary = new Map(),
): Promise<PageReading> {
  const { problems, path, body, data, links } = checkFrontMatter(source, file);
  const facts = emptyFacts();
  facts.links.push(...links);
  const mdastPlugins = [...checksOf(isNote(path) || isNamedAsNote(path), facts, glossary), ...markdown.mdastPlugins];
  // HTML that a plugin inserts into MDX must be parsed.
  const features = { ...markdown.features, rawHtml: true };
  const options = { features, mdastPlugins, fileURL, data: { problems } };
  try {
    if (file.endsWith('.mdx')) {
      const rest = findMdxErrors(body, features);
      problems.push(...rest.problems);
      await mdxToJs(rest.text, options);
    } else await markdownToHtml(body, options);
  } catch (error) {
    const [, line = 1, cause] = /^(?:(\d+):\d+[-:\d]*: )?(.*)/.exec((error as Error).message)!;
    problems.push({ line: Number(line), cause: `읽을 수 없는 글입니다: ${cause}`, fix: '위에 적힌 곳을 고치세요.' });
  }
  return { ...facts, path, data, problems: problems.toSorted((a, b) => a.line - b.line) };
}
