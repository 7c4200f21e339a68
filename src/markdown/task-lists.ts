import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const BLOCKS = new Set('blockquote details div dl figure hr ol p pre section table ul'.split(' '));
const isBlock = (node: ElementContent) => node.type === 'element' && BLOCKS.has(node.tagName);

/** Labels the checkbox of `- [ ] 할 일` with its text; otherwise it would have no accessible name. */
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
      // Copies, because removing the original nodes below would also remove them from the label.
      const children = JSON.parse(JSON.stringify([box, ...text])) as ElementContent[];
      // The style sheet sets the distance to the text, as for the markers of other items.
      if (children[1]?.type === 'text') children[1].value = children[1].value.trimStart();
      const label: Element = { type: 'element', tagName: 'label', properties: {}, children };
      // Starlight adds margins to all but a few elements; a span is an exception.
      ctx.replaceNode(box, { type: 'element', tagName: 'span', properties: {}, children: [label] });
      for (const node of text) ctx.removeNode(node);
    },
  },
});
