import { defineHastPlugin } from 'satteri';

/**
 * Prevents Starlight from isolating the direction of inline code: browsers break lines at an isolate, so that particles could
 * start the next line, as in `docker run`⏎을. No page is written from right to left.
 */
export const inlineCode = defineHastPlugin({
  name: 'inline-code',
  element: {
    filter: ['code'],
    // Starlight skips elements that have the property, even if it is undefined.
    visit: (node, ctx) => ctx.setProperty(node, 'dir', undefined),
  },
});
