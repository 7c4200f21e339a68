/** What a style sheet may ask a page for: names of classes, ids and custom properties, and of elements. */

/** In a built script, a name of an element stands by itself in a string, or in HTML: `"details"`, `<kbd>`. */
const ELEMENT = /(?<=["'`<])[a-z][\w-]*/g;

/** The class of what holds the text of a page. */
export const CONTENT_CLASS = 'sl-markdown-content';

/**
 * @param inContent whether it is a part of the page's own text: what surrounds that has folds and keys too
 * @returns the name by which an element is told from a class of the same name
 */
export const elementName = (tag: string, inContent: boolean): string =>
  `${inContent ? CONTENT_CLASS : ''}<${tag.toLowerCase()}`;

/** @returns all that may be a name in CSS: words such as `--sl-color-text`, and such as `md:sl-block` whole and in parts */
export function namesIn(text: string): string[] {
  return (text.match(/[\w-]+(?::[\w-]+)*/g) ?? []).flatMap((word) => [word, ...word.split(':')]);
}

/** @returns all names of what a script may add to a page: its words, and elements as {@link elementName} */
export const namesInScript = (text: string): string[] => [
  ...namesIn(text),
  ...(text.match(ELEMENT) ?? []).flatMap((tag) => [elementName(tag, false), elementName(tag, true)]),
];
