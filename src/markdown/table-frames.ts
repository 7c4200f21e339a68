import { defineHastPlugin } from 'satteri';

/**
 * A wide table scrolls in a frame of its own, which the keyboard can reach, rather than widening the page.
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
          properties: { className: ['table-frame'], role: 'group', tabIndex: 0, ariaLabel: label },
          children: [],
        });
      },
    },
  });
