import type { Nodes } from 'mdast';
import { defineMdastPlugin } from 'satteri';

export const TILDE = { type: 'text', value: '~' } as const;

/** Whether a node is a strikethrough that was written with one tilde on either side. */
export const hasSingleTildes = (node: Nodes, source: string): boolean =>
  node.type === 'delete' && !source.startsWith('~~', node.position?.start.offset);

/**
 * Koreans write ranges with a tilde, and GFM pairs two of them: in `1~3번과 5~7번` it strikes `3번과 5` through. Only two
 * tildes strike here; one stays text.
 */
export const singleTildes = defineMdastPlugin({
  name: 'single-tildes',
  options: { position: true },
  delete(node, ctx) {
    if (hasSingleTildes(node, ctx.source)) ctx.replaceNode(node, [TILDE, ...node.children, TILDE]);
  },
});
