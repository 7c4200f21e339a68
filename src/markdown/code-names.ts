import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

const textOf = (node: ElementContent): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as ElementContent)).join('')
      : '';

/** The title over a block of code. */
function titleOf(figure: Element): string {
  const header = figure.children.find((node) => node.type === 'element' && node.tagName === 'figcaption');
  return header ? textOf(header).trim() : '';
}

/**
 * Each block of code has a name of its own. Expressive Code makes landmarks of those that scroll, and landmarks that have
 * one name, or none, cannot be told apart.
 *
 * @param label what a block of code is called before its number
 */
export const codeNames = (label: string): HastPluginEntry => {
  let count = 0;
  return defineHastPlugin({
    name: 'code-names',
    element: {
      filter: ['pre'],
      visit(block, ctx) {
        const figure = ctx.parent(block);
        if (figure.type !== 'element' || figure.tagName !== 'figure') return;
        const title = titleOf(figure);
        ctx.setProperty(block, 'role', 'group');
        ctx.setProperty(block, 'ariaLabel', `${label} ${++count}${title && `: ${title}`}`);
      },
    },
  });
};
