import { defineHastPlugin } from 'satteri';

/** A bare address in a paragraph of its own, as of a video, is a card. Nothing is asked of the site that it leads to. */
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
