import { defineHastPlugin, type HastPluginEntry } from 'satteri';

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
        const header = figure.children.find((node) => node.type === 'element' && node.tagName === 'figcaption');
        const title = header ? ctx.textContent(header).trim() : '';
        ctx.setProperty(block, 'role', 'group');
        ctx.setProperty(block, 'ariaLabel', `${label} ${++count}${title && `: ${title}`}`);
      },
    },
  });
};
