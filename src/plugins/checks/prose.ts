import type { Nodes, Paragraph } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Problem } from '../../site/problem.ts';
import { brokenLinks } from './broken-links.ts';
import { emojiCodes } from './emoji-codes.ts';
import { nearMisses } from './near-misses.ts';
import type { ProseCheck } from './prose-check.ts';
import { singleDollars } from './single-dollars.ts';
import { undefinedFootnotes } from './undefined-footnotes.ts';

/** What shows marks that were meant to do something. Each has a file of its own. */
const CHECKS: ProseCheck[] = [brokenLinks, emojiCodes, nearMisses, singleDollars, undefinedFootnotes];

/** Whatever a reader sees of these is not what the author typed, or is code. */
const SILENT = new Set(['inlineCode', 'html', 'footnoteReference', 'inlineMath', 'image', 'imageReference']);

/**
 * The source of a block with blanks in place of all that is read as something else than text: code, HTML, addresses and
 * the marks around them. It is as long as the source, so that places in it are places in the source.
 */
export function proseOf(node: Readonly<Nodes>, source: string): string {
  const { start, end } = node.position!;
  const first = start.offset!;
  const chars = source.slice(first, end.offset).replace(/[^\n]/g, ' ').split('');
  const write = (child: Readonly<Nodes>) => {
    if (SILENT.has(child.type) || !child.position) return;
    if (child.type === 'text' || child.type === 'textDirective') {
      const from = child.position.start.offset!;
      const words = source.slice(from, child.position.end.offset);
      for (let index = 0; index < words.length; index++) chars[from - first + index] = words[index]!;
    } else if ('children' in child) for (const inner of child.children) write(inner);
  };
  if ('children' in node) for (const child of node.children) write(child);
  return chars.join('');
}

/** Marks that Markdown does not know, or that have no counterpart: they would be published as text, without a word. */
export const prose: MdastPluginEntry = () => {
  const inspect = (node: Readonly<Nodes>, source: string): Problem[] => {
    const text = proseOf(node, source);
    const lineAt = (index: number) => node.position!.start.line + text.slice(0, index).split('\n').length - 1;
    return CHECKS.flatMap((check) => check(text)).map(({ index, ...problem }) => ({ line: lineAt(index), ...problem }));
  };
  return defineMdastPlugin({
    name: 'check-prose',
    options: { position: true },
    paragraph: (node: Readonly<Paragraph>, ctx) => void ctx.data.problems?.push(...inspect(node, ctx.source)),
    heading: (node, ctx) => void ctx.data.problems?.push(...inspect(node, ctx.source)),
    tableCell: (node, ctx) => void ctx.data.problems?.push(...inspect(node, ctx.source)),
  });
};
