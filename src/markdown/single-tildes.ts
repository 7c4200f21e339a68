import type { Nodes } from 'mdast';
import { defineMdastPlugin } from 'satteri';

export const TILDE = { type: 'text', value: '~' } as const;

/** Whether a node is a strikethrough written with single tildes. */
export const hasSingleTildes = (node: Nodes, source: string): boolean =>
  node.type === 'delete' && !source.startsWith('~~', node.position?.start.offset);

/**
 * Restricts strikethrough to double tildes. Korean ranges are written with a tilde, and GFM pairs two of them: in
 * `1~3번과 5~7번` it would strike through `3번과 5`.
 */
export const singleTildes = defineMdastPlugin({
  name: 'single-tildes',
  options: { position: true },
  delete(node, ctx) {
    if (hasSingleTildes(node, ctx.source)) ctx.replaceNode(node, [TILDE, ...node.children, TILDE]);
  },
});
