import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

interface Labels {
  /** Before the description of the picture that a button opens. */
  enlarge: string;
  close: string;
}

/** A picture takes the width of the text, or of the screen where that is narrower. */
const SIZES = '(min-width: 50rem) 43rem, 100vw';

const isImage = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'img';
const isBlank = (node: ElementContent) =>
  (node.type === 'text' && !node.value.trim()) || (node.type === 'element' && node.tagName === 'br');
const themeOf = ({ properties }: Element) => /\.(light|dark)\.\w+$/.exec(String(properties.src))?.[1];

const element = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
  ...{ type: 'element', tagName, properties, children },
});

/** Two pictures beside each other for the two themes are one. */
function inPairs(images: Element[]): Element[][] {
  const pairs: Element[][] = [];
  for (const image of images) {
    const last = pairs.at(-1);
    const themes = new Set([...(last ?? []), image].map(themeOf));
    if (last?.length === 1 && themes.has('light') && themes.has('dark')) last.push(image);
    else pairs.push([image]);
  }
  return pairs;
}

/** The images of a picture; Astro leaves of their properties what it does not know: `class`, but `className` twice. */
const imagesOf = (pair: Element[], sizes?: string): Element[] =>
  pair.map((image) => {
    const { title: _, ...properties } = image.properties;
    const theme = pair.length > 1 && { class: `of-${themeOf(image)}` };
    return { ...image, properties: { ...properties, ...theme, ...(sizes && { sizes }) } };
  });

/** A button of the browser's own popover, which needs no script. */
const button = (name: string, target: string, action: 'show' | 'hide', ariaLabel: string): Element =>
  element('button', {
    ...{ type: 'button', className: [name], popovertarget: target, popovertargetaction: action, ariaLabel },
    ...(action === 'hide' && { autofocus: true }),
  });

function figureOf(pair: Element[], id: string, { enlarge, close }: Labels): Element {
  const alt = pair.map(({ properties }) => properties.alt).find(Boolean);
  const caption = pair.map(({ properties }) => properties.title).find(Boolean);
  const large = { id, className: ['picture-large'], popover: 'auto', role: 'dialog', ariaLabel: alt ?? enlarge };
  return element('figure', { className: ['picture'] }, [
    element('div', { className: ['picture-frame', 'not-content'] }, [
      ...imagesOf(pair, SIZES),
      button('picture-open', id, 'show', alt ? `${enlarge}: ${String(alt)}` : enlarge),
      element('div', large, [...imagesOf(pair), button('picture-close', id, 'hide', close)]),
    ]),
    ...(caption ? [element('figcaption', {}, [{ type: 'text', value: String(caption) }])] : []),
  ]);
}

/**
 * Pictures in a paragraph of their own are opened large by a tap, or by their button, and have their title as a caption:
 * `![설명](./그림.png "글")`. Of two pictures named `그림.light.png` and `그림.dark.png` the one is shown that goes with the theme.
 */
export const pictures = (labels: Labels): HastPluginEntry => {
  let count = 0;
  return defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['p'],
      visit(paragraph) {
        const children = paragraph.children.filter((node) => !isBlank(node));
        if (!children.length || !children.every(isImage)) return;
        // No heading has an id with this sign.
        const figures = inPairs(children).map((pair) => figureOf(pair, `_picture-${++count}`, labels));
        return figures.length === 1 ? figures[0] : element('div', {}, figures);
      },
    },
  });
};
