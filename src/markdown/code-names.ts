import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

const textOf = (node: ElementContent): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as ElementContent)).join('')
      : '';

/** The title of a code block. */
function titleOf(figure: Element): string {
  const header = figure.children.find((node) => node.type === 'element' && node.tagName === 'figcaption');
  return header ? textOf(header).trim() : '';
}

/**
 * Gives each code block a unique accessible name. Expressive Code makes landmarks of blocks that scroll, and landmarks with
 * the same name, or none, cannot be distinguished.
 *
 * @param label the name of a code block, which is followed by its number
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
