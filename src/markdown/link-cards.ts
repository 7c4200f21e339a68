import { defineHastPlugin } from 'satteri';

/**
 * Converts a bare URL in a separate paragraph, such as that of a video, to a card, without requesting anything from it.
 */
export const linkCards = defineHastPlugin({
  name: 'link-cards',
  element: {
    filter: ['a'],
    visit(link, ctx) {
      const parent = ctx.parent(link);
      const isAlone = parent.type === 'element' && parent.tagName === 'p' && parent.children.length === 1;
      const [href, text] = [String(link.properties.href), ctx.textContent(link)];
      const isBare = /^https?:/.test(href) && [text, encodeURI(text)].includes(href);
      if (isAlone && isBare) ctx.setProperty(link, 'className', ['link-card']);
    },
  },
});
