import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const SEEN = new Set(['img', 'svg', 'math', 'input', 'video', 'audio']);

const isEmpty = (node: Readonly<Element | ElementContent>): boolean => {
  if (node.type === 'text') return !node.value.trim();
  if (node.type === 'comment') return true;
  return node.type === 'element' && !SEEN.has(node.tagName) && node.children.every(isEmpty);
};

/**
 * A header cell without anything in it, as in the corner of a table with names on two sides, heads nothing: it is an ordinary
 * cell, or a screen reader would announce a heading of no name.
 */
export const emptyHeaders = defineHastPlugin({
  name: 'empty-headers',
  element: {
    filter: ['th'],
    visit(node, ctx) {
      if (isEmpty(node)) ctx.replaceNode(node, { ...node, tagName: 'td', children: [] });
    },
  },
});
