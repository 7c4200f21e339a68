import { defineHastPlugin } from 'satteri';

/** A wide table scrolls in a frame of its own, which the keyboard can reach, rather than widening the page. */
export const tableFrames = defineHastPlugin({
  name: 'table-frames',
  element: {
    filter: ['table'],
    visit(node, ctx) {
      ctx.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], role: 'group', tabIndex: 0, ariaLabel: '표' },
        children: [],
      });
    },
  },
});
