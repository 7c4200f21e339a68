import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const BLOCKS = new Set('blockquote details div dl figure hr ol p pre section table ul'.split(' '));
const isBlock = (node: ElementContent) => node.type === 'element' && BLOCKS.has(node.tagName);

/** `- [ ] 할 일` has its text as the label of its box, which otherwise is a box of no name to a screen reader. */
export const taskLists = defineHastPlugin({
  name: 'task-lists',
  element: {
    filter: ['input'],
    visit(box, ctx) {
      const parent = ctx.parent(box);
      if (box.properties.type !== 'checkbox' || parent.type !== 'element') return;
      const rest = parent.children.slice(ctx.indexOf(box)! + 1);
      const end = rest.findIndex(isBlock);
      const text = end < 0 ? rest : rest.slice(0, end);
      // Copies: a node that is removed is so wherever it stands.
      const children = JSON.parse(JSON.stringify([box, ...text])) as ElementContent[];
      // The box is as far from the text as other items' signs are, on every line.
      if (children[1]?.type === 'text') children[1].value = children[1].value.trimStart();
      const label: Element = { type: 'element', tagName: 'label', properties: {}, children };
      // Starlight keeps its distance from all but a few elements, of which this is one.
      ctx.replaceNode(box, { type: 'element', tagName: 'span', properties: {}, children: [label] });
      for (const node of text) ctx.removeNode(node);
    },
  },
});
