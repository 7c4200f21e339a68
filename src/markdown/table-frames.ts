import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

/** Estimated widths in ems: of Hangul syllables and other wide characters, and of all others. */
const [WIDE, NARROW] = [0.92, 0.55];
/** In ems: horizontal padding of a cell, and the minimum width of a column with a few words (see `korean.css`). */
const [PADDING, FEW_WORDS] = [1.88, 7];
/** Width of the text in ems on a phone of 390 px: three columns of a few words. */
const PHONE = 21;

/** Where browsers break a line. */
const BREAK = /\s+|(?<=\w-)(?=\w)/;

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
  Math.max(0, ...texts.flatMap((text) => text.split(between)).map(widthOf));

/** A column, with widths in ems without its padding: of its longest word, and of its longest text on one line. */
interface Column {
  word: number;
  line: number;
  isLong: boolean;
}

function columnOf(cells: readonly Element[]): Column {
  const word = widest(
    cells.map((cell) => textOf(cell, 'a', 'code')),
    BREAK,
  );
  const line = widest(
    cells.map((cell) => textOf(cell)),
    /\n/,
  );
  return { word, line, isLong: line + PADDING > FEW_WORDS };
}

/** The minimum width of a column in ems. */
const widthOfColumn = ({ word, line, isLong }: Column) =>
  isLong ? Math.max(word + PADDING, FEW_WORDS) : line + PADDING;

/**
 * Wraps tables in scrollable, focusable frames, so that wide tables do not widen the page; if one is wider than a phone, a
 * shadow indicates that there is more. Columns with long texts get a minimum width of a few words, and beside them those
 * with short texts the width of these: browsers would take from both alike, and break a date in two.
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
        for (const [index, cell] of (rows[0] ?? []).entries()) {
          const { isLong, word, line } = columns[index]!;
          if (isLong) ctx.setProperty(cell, 'className', ['long']);
          else if (line > word && columns.some((column) => column.isLong)) {
            ctx.setProperty(cell, 'className', ['short']);
            // After the alignment of the column.
            const style = [cell.properties.style, `--line:${Math.ceil(line * 10) / 10}em`].filter(Boolean);
            ctx.setProperty(cell, 'style', style.join(';'));
          }
        }
        const isWide = columns.reduce((sum, column) => sum + widthOfColumn(column), 0) > PHONE;
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
