import type { ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

/** The beginning of an option of a command: `-m`, `--cached`. */
const OPTION = /(?<=^|\s)(--?[A-Za-z\d])/;

function withWholeOptions(child: ElementContent): ElementContent[] {
  if (child.type !== 'text') return [child];
  return child.value.split(OPTION).flatMap((value, at): ElementContent[] => {
    const text = { type: 'text', value } as const;
    if (at % 2 === 0) return value ? [text] : [];
    return [{ type: 'element', tagName: 'span', properties: { className: ['option'] }, children: [text] }];
  });
}

/**
 * Prevents line breaks in inline code that separate what belongs together: between a hyphen and its option, `git commit -`⏎`m`,
 * and before a particle, `docker run`⏎을, which the isolated direction that Starlight gives to code would allow. No page is
 * written from right to left.
 */
export const inlineCode = defineHastPlugin({
  name: 'inline-code',
  element: {
    filter: ['code'],
    visit(node, ctx) {
      // Starlight skips elements that have the property, even if it is undefined.
      ctx.setProperty(node, 'dir', undefined);
      const parent = ctx.parent(node);
      const isBlock = parent?.type === 'element' && parent.tagName === 'pre';
      if (isBlock || !node.children.some((child) => child.type === 'text' && OPTION.test(child.value))) return;
      ctx.setProperty(node, 'children', node.children.flatMap(withWholeOptions));
    },
  },
});
