import { defineHastPlugin } from 'satteri';

/**
 * Starlight isolates the direction of code in a line, and browsers break a line at an isolate: particles would begin the next
 * line, as in `docker run`⏎을. No page is written from right to left.
 */
export const inlineCode = defineHastPlugin({
  name: 'inline-code',
  element: {
    filter: ['code'],
    // It is left alone where it has a direction, even none.
    visit: (node, ctx) => ctx.setProperty(node, 'dir', undefined),
  },
});
