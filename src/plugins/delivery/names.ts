/** Names that style sheets may refer to: classes, ids, custom properties and elements. */

/**
 * The name of an element in a built script: at the start of a string, or in HTML: `"details"`, `<kbd>`. A script that only
 * looks for an element does not add it.
 */
const ELEMENT = /(?<=["'`<])(?<!\b(?:querySelector|querySelectorAll|closest|matches)\(["'`])[a-z][\w-]*/g;

/** Class of the element that contains the text of a page. */
export const CONTENT_CLASS = 'sl-markdown-content';

/**
 * @param inContent true for an element in the page's own text, since the page around it has `details` and `kbd`
 *   elements too
 * @returns a name that distinguishes an element from a class of the same name
 */
export const elementName = (tag: string, inContent: boolean): string =>
  `${inContent ? CONTENT_CLASS : ''}<${tag.toLowerCase()}`;

/**
 * @returns all possible names in CSS: words such as `--sl-color-text`; words such as `md:sl-block` complete and in
 *   parts
 */
export function namesIn(text: string): string[] {
  return (text.match(/[\w-]+(?::[\w-]+)*/g) ?? []).flatMap((word) => [word, ...word.split(':')]);
}

/** @returns all names that a script may add to a page: its words, and elements as {@link elementName} */
export const namesInScript = (text: string): string[] => [
  ...namesIn(text),
  ...(text.match(ELEMENT) ?? []).flatMap((tag) => [elementName(tag, false), elementName(tag, true)]),
];
