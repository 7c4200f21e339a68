import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const VISIBLE = new Set(['img', 'svg', 'math', 'input', 'video', 'audio']);

const isEmpty = (node: Readonly<Element | ElementContent>): boolean => {
  if (node.type === 'text') return !node.value.trim();
  if (node.type === 'comment') return true;
  return node.type === 'element' && !VISIBLE.has(node.tagName) && node.children.every(isEmpty);
};

/**
 * Converts empty header cells, such as the corner of a table with headers on two sides, to data cells: a screen reader would
 * announce a header without a name.
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
