import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

const isImage = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'img';
const isBlank = (node: ElementContent) => node.type === 'text' && !node.value.trim();
const themeOf = ({ properties }: Element) => /\.(light|dark)\.\w+$/.exec(String(properties.src))?.[1];

/**
 * A picture in a paragraph of its own with a title, `![설명](./그림.png "글")`, has the title as its caption. Of two pictures
 * named `그림.light.png` and `그림.dark.png` the one is shown that goes with the theme.
 */
export const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['p'],
    visit(paragraph) {
      const children = paragraph.children.filter((node) => !isBlank(node));
      if (!children.length || !children.every(isImage)) return;
      const themes = children.map(themeOf);
      const isPair = children.length === 2 && themes.includes('light') && themes.includes('dark');
      const caption = children.map(({ properties }) => properties.title).find(Boolean);
      if (!isPair && (children.length > 1 || !caption)) return;
      // Astro sizes pictures, and leaves of their properties what it does not know: `class`, but `className` twice.
      const images = children.map((image, i): Element => {
        const { title: _, ...properties } = image.properties;
        return { ...image, properties: { ...properties, ...(isPair && { class: `of-${themes[i]}` }) } };
      });
      const text: Element[] = caption
        ? [
            {
              type: 'element',
              tagName: 'figcaption',
              properties: {},
              children: [{ type: 'text', value: String(caption) }],
            },
          ]
        : [];
      return {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['picture'] },
        children: [...images, ...text],
      };
    },
  },
});
