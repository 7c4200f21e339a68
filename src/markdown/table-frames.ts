import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

/** Widths are estimates in ems: a Hangul syllable and what is as wide, and any other character. */
const [WIDE, NARROW] = [0.92, 0.55];
/** What stands around the text of a cell, and the least width of a column with a few words: see `korean.css`. */
const [PADDING, FEW_WORDS] = [1.88, 7];
/** How wide the text of a page is on a phone of 390 px: three columns of a few words. */
const PHONE = 21;

const isElement = (node: Nodes, ...tags: string[]): node is Element =>
  node.type === 'element' && tags.includes(node.tagName);

/** Elements of some names, in the order of the page; not those within one another. */
function find(node: Readonly<Nodes>, ...tags: string[]): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (isElement(child, ...tags) ? [child] : find(child, ...tags)));
}

/** Text of a cell; without what `breaks` names, which may break anywhere. */
const textOf = (node: Readonly<Nodes>, ...breaks: string[]): string => {
  if (isElement(node, 'br', ...breaks)) return '\n';
  if ('children' in node) return node.children.map((child) => textOf(child, ...breaks)).join('');
  return node.type === 'text' ? node.value : '';
};

const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign >= '\u1100' ? WIDE : NARROW), 0);
const widest = (texts: readonly string[], between: RegExp) =>
  Math.max(0, ...texts.flatMap((text) => text.split(between)).map(widthOf)) + PADDING;

/** What a column takes at least: as much as its longest word, and room for a few words where it has more. */
function columnOf(cells: readonly Element[]): { isLong: boolean; width: number } {
  const isLong =
    widest(
      cells.map((cell) => textOf(cell)),
      /\n/,
    ) > FEW_WORDS;
  const word = widest(
    cells.map((cell) => textOf(cell, 'a', 'code')),
    /\s+/,
  );
  return { isLong, width: Math.max(word, isLong ? FEW_WORDS : 0) };
}

/**
 * A wide table scrolls in a frame of its own, which the keyboard can reach, rather than widening the page; where it is wider
 * than a phone, a shadow tells that there is more. A column of long texts has room for a few words.
 *
 * @param label what a screen reader calls the frame
 */
export const framed = (label: string) =>
  defineHastPlugin({
    name: 'table-frames',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        const rows = find(node, 'tr').map((row) => find(row, 'th', 'td'));
        const count = Math.max(0, ...rows.map(({ length }) => length));
        const columns = Array.from({ length: count }, (_, index) => columnOf(rows.flatMap((row) => row[index] ?? [])));
        for (const [index, cell] of (rows[0] ?? []).entries())
          if (columns[index]!.isLong) ctx.setProperty(cell, 'className', ['long']);
        const isWide = columns.reduce((sum, { width }) => sum + width, 0) > PHONE;
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: isWide ? ['table-frame', 'wide-table'] : ['table-frame'],
            role: 'group',
            tabIndex: 0,
            ariaLabel: label,
          },
          children: [],
        });
      },
    },
  });
