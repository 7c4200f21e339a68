import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

interface Labels {
  /** Precedes the description of the picture in the name of the button. */
  enlarge: string;
  close: string;
}

/** A picture is as wide as the text, or as the screen if that is narrower. */
const SIZES = '(min-width: 50rem) 43rem, 100vw';

const isImage = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'img';
const isBlank = (node: ElementContent) =>
  (node.type === 'text' && !node.value.trim()) || (node.type === 'element' && node.tagName === 'br');

/** A line of a paragraph, with the break at its end. */
interface Line {
  nodes: ElementContent[];
  end: ElementContent[];
}

function linesOf(children: readonly ElementContent[]): Line[] {
  const lines: Line[] = [{ nodes: [], end: [] }];
  const finish = (end: ElementContent) => {
    lines.at(-1)!.end = [end];
    lines.push({ nodes: [], end: [] });
  };
  for (const node of children) {
    if (node.type === 'element' && node.tagName === 'br') finish(node);
    else if (node.type !== 'text') lines.at(-1)!.nodes.push(node);
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index) finish({ type: 'text', value: '\n' });
        if (value) lines.at(-1)!.nodes.push({ type: 'text', value });
      }
  }
  return lines.filter(({ nodes }) => !nodes.every(isBlank));
}

/** Whether a line has nothing but images. */
const isPicture = ({ nodes }: Line) => nodes.every((node) => isBlank(node) || isImage(node));

/** Groups adjacent lines of images, and of text. */
function inBlocks(lines: Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && isPicture(last[0]!) === isPicture(line)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

const themeOf = ({ properties }: Element) => /\.(light|dark)\.\w+$/.exec(String(properties.src))?.[1];

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** Groups images, with adjacent images for the two themes in pairs. */
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

/** The images of a picture. The class is set as `class`: Astro would output `className` twice. */
const imagesOf = (pair: Element[], sizes?: string): Element[] =>
  pair.map((image) => {
    const { title: _, ...properties } = image.properties;
    const theme = pair.length > 1 && { class: `of-${themeOf(image)}` };
    return { ...image, properties: { ...properties, ...theme, ...(sizes && { sizes }) } };
  });

/** A button for a native popover, which needs no script. */
const button = (name: string, target: string, action: 'show' | 'hide', ariaLabel: string): Element =>
  element('button', {
    type: 'button',
    className: [name],
    popovertarget: target,
    popovertargetaction: action,
    ariaLabel,
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
 * Converts pictures that are alone on their lines to figures that can be enlarged, with their title as a caption:
 * `![설명](./그림.png "글")`. Other lines of the paragraph become paragraphs above and below. Of two pictures named
 * `그림.light.png` and `그림.dark.png` the one for the current theme is shown.
 */
export const pictures = (labels: Labels): HastPluginEntry => {
  let count = 0;
  return defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['p'],
      visit(paragraph) {
        const lines = linesOf(paragraph.children);
        if (!lines.some(isPicture)) return;
        const blocks = inBlocks(lines).flatMap((block) => {
          const nodes = block.flatMap(({ nodes, end }, index) => [...nodes, ...(index < block.length - 1 ? end : [])]);
          if (!isPicture(block[0]!)) return [{ ...paragraph, children: nodes }];
          // The underscore avoids conflicts with ids of headings.
          return inPairs(nodes.filter(isImage)).map((pair) => figureOf(pair, `_picture-${++count}`, labels));
        });
        return blocks.length === 1 ? blocks[0] : element('div', {}, blocks);
      },
    },
  });
};
