import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';

/** As many columns as a phone shows; see the width of a cell in `korean.css`. */
const NARROW = 3;

const cellsOf = (node: Readonly<Element>): number =>
  node.children.filter((child) => child.type === 'element' && /^t[hd]$/.test(child.tagName)).length;

/** The most cells of a row. */
const columnsOf = (node: Readonly<Element>): number =>
  Math.max(
    cellsOf(node),
    ...node.children.flatMap((child) => (child.type === 'element' ? [columnsOf(child as Element)] : [])),
  );

/**
 * A wide table scrolls in a frame of its own, which the keyboard can reach, rather than widening the page; where it has more
 * columns than a phone shows, a shadow tells that there are more.
 *
 * @param label what a screen reader calls the frame
 */
export const framed = (label: string) =>
  defineHastPlugin({
    name: 'table-frames',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: columnsOf(node) > NARROW ? ['table-frame', 'wide-table'] : ['table-frame'],
            role: 'group',
            tabIndex: 0,
            ariaLabel: label,
          },
          children: [],
        });
      },
    },
  });
