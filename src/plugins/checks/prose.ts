import type { Nodes } from 'mdast';
import type { MdastVisitorContext } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { report } from '../../site/problem.ts';
import { brokenLinks } from './broken-links.ts';
import { defineCheck } from './define-check.ts';
import { emojiCodes } from './emoji-codes.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { lostBackslashes } from './lost-backslashes.ts';
import { nearMisses } from './near-misses.ts';
import { oddSpaces } from './odd-spaces.ts';
import type { ProseCheck } from './prose-check.ts';
import { singleDollars } from './single-dollars.ts';
import { undefinedFootnotes } from './undefined-footnotes.ts';

/** Checks for syntax that would appear as text, and text that would disappear as syntax, each in a separate file. */
const CHECKS: ProseCheck[] = [
  brokenLinks,
  emojiCodes,
  foreignSyntax,
  lostBackslashes,
  nearMisses,
  oddSpaces,
  singleDollars,
  undefinedFootnotes,
];

/** Nodes whose source is code, or is not shown as typed. */
const IGNORED = new Set(['inlineCode', 'html', 'footnoteReference', 'inlineMath', 'image', 'imageReference']);

/**
 * Returns the source of a block in which everything but text (code, HTML, addresses and their delimiters) is replaced
 * by spaces. It is as long as the source, so that positions are the same.
 */
function proseOf(node: Readonly<Nodes>, source: string): string {
  const { start, end } = node.position!;
  const first = start.offset!;
  const chars = source.slice(first, end.offset).replace(/[^\n]/g, ' ').split('');
  const write = (child: Readonly<Nodes>) => {
    if (IGNORED.has(child.type) || !child.position) return;
    if (child.type === 'text' || child.type === 'textDirective') {
      const from = child.position.start.offset!;
      const words = source.slice(from, child.position.end.offset);
      for (let index = 0; index < words.length; index++) chars[from - first + index] = words[index]!;
    } else if ('children' in child) for (const inner of child.children) write(inner);
  };
  if ('children' in node) for (const child of node.children) write(child);
  return chars.join('');
}

function inspect(node: Readonly<Nodes>, ctx: MdastVisitorContext): void {
  const text = proseOf(node, ctx.source);
  for (const { index, ...fault } of CHECKS.flatMap((check) => check(text)))
    report(ctx, lineAt(text, index, node.position!.start.line), fault);
}

/** Finds unknown or unmatched syntax, which would be published as text without an error. */
export const prose = defineCheck('prose', {
  paragraph: inspect,
  heading: inspect,
  tableCell: inspect,
  // The text of an element in one line of MDX, `<Card>글</Card>`, is in no paragraph.
  mdxJsxFlowElement(node, ctx) {
    if (node.children.some(({ type }) => (type as string) === 'text')) inspect(node, ctx);
  },
});
