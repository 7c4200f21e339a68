import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

/** Estimated widths in ems: of Hangul syllables and other wide characters, and of all others. */
const [WIDE, NARROW] = [0.92, 0.55];
/** In ems: horizontal padding of a cell, and the minimum width of a column with a few words (see `korean.css`). */
const [PADDING, FEW_WORDS] = [1.88, 7];
/** Width of the text in ems on a phone of 390 px: three columns of a few words. */
const PHONE = 21;

const isElement = (node: Nodes, ...tags: string[]): node is Element =>
  node.type === 'element' && tags.includes(node.tagName);

/** Finds elements by tag name in document order, without nested ones. */
function find(node: Readonly<Nodes>, ...tags: string[]): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (isElement(child, ...tags) ? [child] : find(child, ...tags)));
}

/** Text of a cell, without the elements in `breaks`, whose text may break anywhere. */
const textOf = (node: Readonly<Nodes>, ...breaks: string[]): string => {
  if (isElement(node, 'br', ...breaks)) return '\n';
  if ('children' in node) return node.children.map((child) => textOf(child, ...breaks)).join('');
  return node.type === 'text' ? node.value : '';
};

const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char >= '\u1100' ? WIDE : NARROW), 0);
const widest = (texts: readonly string[], between: RegExp) =>
  Math.max(0, ...texts.flatMap((text) => text.split(between)).map(widthOf)) + PADDING;

/** The minimum width of a column: that of its longest word, and of a few words if its texts are longer. */
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
 * Wraps tables in scrollable, focusable frames, so that wide tables do not widen the page; if one is wider than a phone, a
 * shadow indicates that there is more. Columns with long texts get a minimum width of a few words.
 *
 * @param label accessible name of the frame
 */
export const tableFrames = (label: string) =>
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
