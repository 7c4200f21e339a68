import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** What readers do with a page rather than read of it, which is not printed either. */
const NO_TEXT = new Set('button dialog footer nav noscript script select style svg template'.split(' '));
const NO_TEXT_CLASS = ['print:hidden', 'sl-anchor-link', 'sr-only'];
const NO_TEXT_PROPERTIES = ['dataFootnoteBackref', 'popover'];

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  ...{ type: 'element', tagName, properties, children },
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const codeBlock = (language: unknown, value: string): Element =>
  element('pre', [element('code', [text(value)], { className: [`language-${String(language)}`] })]);

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);
const isNoText = (node: Element): boolean =>
  NO_TEXT.has(node.tagName) ||
  NO_TEXT_CLASS.some((name) => hasClass(node, name)) ||
  NO_TEXT_PROPERTIES.some((name) => name in node.properties) ||
  node.properties.role === 'tablist' ||
  node.properties.id === 'footnote-label';

function* elementsIn(node: Root | Element): Generator<Element> {
  for (const child of node.children)
    if (child.type === 'element') {
      yield child;
      yield* elementsIn(child);
    }
}

/** A block of code by Expressive Code, which has an element for each line, without numbers; lines put in or out as in a diff. */
function readCode(pre: Element): Element {
  const lines = [...elementsIn(pre)].filter((node) => hasClass(node, 'ec-line'));
  const textOf = (line: Element) =>
    toString([...elementsIn(line)].find((node) => hasClass(node, 'code')) ?? line).replace(/\n$/, '');
  const signOf = (line: Element) => (hasClass(line, 'ins') ? '+' : hasClass(line, 'del') ? '-' : ' ');
  const isDiff = lines.some((line) => signOf(line) !== ' ');
  const code = lines.map((line) => (isDiff ? signOf(line) : '') + textOf(line)).join('\n');
  return codeBlock(isDiff ? 'diff' : pre.properties.dataLanguage, code);
}

/** The name of a footnote in the addresses that Astro gives it and those who refer to it. */
const footnoteIn = (value: unknown): string => String(value).replace(/^.*user-content-fn-/, '');

/**
 * What stands in a built page in the elements of Starlight and of the site, in those of plain HTML that Markdown knows: code
 * without the elements of its lines, a box as a quotation below its title, a tab as its name and what it shows. An element with
 * `data-source` and `data-language` was drawn from that source, which stands in its place; that of a formula in `<x-math>`.
 * Footnotes become `<x-footnote>`, and where they are referred to `<x-footnote-reference>`. All addresses become absolute.
 *
 * @param tree of the main part of a page; it is changed
 * @param url of the page
 */
export function simplify(tree: Root, url: URL): Root {
  const tabs = new Map<unknown, Element>();
  for (const node of elementsIn(tree)) if (node.properties.role === 'tab') tabs.set(node.properties.id, node);

  const isPicture = (node?: ElementContent) => node?.type === 'element' && node.tagName === 'img';
  const simplifyIn = ({ children }: Root | Element): ElementContent[] =>
    (children as ElementContent[]).flatMap((child, index, all) => {
      if (child.type !== 'element') return child;
      // Those for a light and a dark theme stand side by side.
      return isPicture(child) && isPicture(all[index - 1])
        ? [text(' '), ...simplifyElement(child)]
        : simplifyElement(child);
    });

  function simplifyElement(node: Element): ElementContent[] {
    if (isNoText(node)) return [];
    const { tagName, properties } = node;
    const { dataSource: source, dataLanguage: language } = properties;
    if (source !== undefined && language)
      return [language === 'math' ? element('x-math', [], { source }) : codeBlock(language, String(source))];
    if (tagName === 'pre' && language) return [readCode(node)];
    if ('dataFootnoteRef' in properties)
      return [element('x-footnote-reference', [], { name: footnoteIn(properties.href) })];

    for (const name of ['href', 'src'])
      if (properties[name] !== undefined && URL.canParse(String(properties[name]), url))
        properties[name] = new URL(String(properties[name]), url).href;
    const children = simplifyIn(node);
    if ('dataFootnotes' in properties)
      return [...elementsIn(element('section', children))]
        .filter(({ properties: { id } }) => String(id).startsWith('user-content-fn-'))
        .map((note) => element('x-footnote', note.children, { name: footnoteIn(note.properties.id) }));
    const tab = properties.role === 'tabpanel' ? tabs.get(properties.ariaLabelledBy?.toString()) : undefined;
    if (tab) return [element('p', [element('strong', [text(toString(tab).trim())])]), element('div', children)];
    if (tagName === 'aside') return [element('blockquote', children)];
    if (tagName === 'summary' || hasClass(node, 'starlight-aside__title'))
      return [element('p', [element('strong', children)])];
    const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
    if (tagName === 'table')
      return [...children.filter(isCaption), { ...node, children: children.filter((child) => !isCaption(child)) }];
    if (hasClass(node, 'description')) return [element('p', children)];
    // A link to what a word means is the reader's help, not the author's.
    if (tagName === 'span' || tagName === 'label' || 'dataDefinition' in properties) return children;
    return [{ ...node, children }];
  }
  return { ...tree, children: simplifyIn(tree) };
}
