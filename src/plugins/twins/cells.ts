import type { Nodes, PhrasingContent, RootContent } from 'mdast';

const BLOCKS = new Set(['blockquote', 'heading', 'list', 'listItem', 'paragraph']);

/** Lines of text of the blocks in a cell; an item of a list begins with its sign. */
const linesOf = (nodes: readonly Nodes[]): PhrasingContent[][] => {
  const lines: PhrasingContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (node.type === 'code') {
      lines.push(...node.value.split('\n').map((value): PhrasingContent[] => [{ type: 'inlineCode', value }]));
    } else if (node.type === 'list') {
      for (const [at, item] of node.children.entries()) {
        const sign = node.ordered ? `${(node.start ?? 1) + at}. ` : '- ';
        const [first = [], ...others] = linesOf(item.children);
        lines.push([{ type: 'text', value: sign }, ...first], ...others);
      }
    } else if (BLOCKS.has(node.type) && 'children' in node) lines.push(...linesOf(node.children));
    else if (isOpen) lines.at(-1)!.push(node as PhrasingContent);
    else lines.push([node as PhrasingContent]);
    isOpen = node.type !== 'code' && !BLOCKS.has(node.type);
  }
  return lines;
};

/** Converts the content of a cell, which may be blocks in HTML, to text with `<br>`: a row of a table is one line. */
export const inCell = (nodes: readonly RootContent[]): PhrasingContent[] =>
  linesOf(nodes).flatMap((line, at): PhrasingContent[] => (at ? [{ type: 'html', value: '<br>' }, ...line] : line));
