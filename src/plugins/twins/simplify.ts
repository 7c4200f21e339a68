import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SILENT } from '../../site/built-page.ts';

const EXCLUDED_CLASSES = ['print:hidden', 'sl-anchor-link', 'sr-only'];
const EXCLUDED_PROPERTIES = ['dataFootnoteBackref', 'popover'];

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  ...{ type: 'element', tagName, properties, children },
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const codeBlock = (language: unknown, value: string): Element =>
  element('pre', [element('code', [text(value)], { className: [`language-${String(language)}`] })]);

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);
const isExcluded = (node: Element): boolean =>
  SILENT.has(node.tagName) ||
  EXCLUDED_CLASSES.some((name) => hasClass(node, name)) ||
  EXCLUDED_PROPERTIES.some((name) => name in node.properties) ||
  node.properties.role === 'tablist' ||
  node.properties.id === 'footnote-label';

function* elementsIn(node: Root | Element): Generator<Element> {
  for (const child of node.children)
    if (child.type === 'element') {
      yield child;
      yield* elementsIn(child);
    }
}

/**
 * Converts a code block of Expressive Code, which has an element for each line; inserted and deleted lines as in a
 * diff.
 */
function readCode(pre: Element): Element {
  const lines = [...elementsIn(pre)].filter((node) => hasClass(node, 'ec-line'));
  const textOf = (line: Element) =>
    toString([...elementsIn(line)].find((node) => hasClass(node, 'code')) ?? line).replace(/\n$/, '');
  const signOf = (line: Element) => (hasClass(line, 'ins') ? '+' : hasClass(line, 'del') ? '-' : ' ');
  const isDiff = lines.some((line) => signOf(line) !== ' ');
  const code = lines.map((line) => (isDiff ? signOf(line) : '') + textOf(line)).join('\n');
  return codeBlock(isDiff ? 'diff' : pre.properties.dataLanguage, code);
}

/** Returns the name of a footnote from the address of the footnote or of a reference. */
const footnoteIn = (value: unknown): string => String(value).replace(/^.*user-content-fn-/, '');

/**
 * Replaces elements of Starlight and of the site by plain HTML elements that have a Markdown equivalent: code without
 * elements for lines, an aside as a quotation below its title, a tab as its name and content. An element with
 * `data-source` and `data-language` was rendered from that source, which replaces it; the source of a formula becomes
 * `<x-math>`. Footnotes become `<x-footnote>`, and references to them `<x-footnote-reference>`. All addresses become
 * absolute.
 *
 * @param tree syntax tree of the main part of a page; it is modified
 * @param url URL of the page
 */
export function simplify(tree: Root, url: URL): Root {
  const tabs = new Map<unknown, Element>();
  for (const node of elementsIn(tree)) if (node.properties.role === 'tab') tabs.set(node.properties.id, node);

  const isPicture = (node?: ElementContent) => node?.type === 'element' && node.tagName === 'img';
  const simplifyIn = ({ children }: Root | Element): ElementContent[] =>
    (children as ElementContent[]).flatMap((child, index, all) => {
      if (child.type !== 'element') return child;
      // Pictures for a light and a dark theme are adjacent.
      return isPicture(child) && isPicture(all[index - 1])
        ? [text(' '), ...simplifyElement(child)]
        : simplifyElement(child);
    });

  function simplifyElement(node: Element): ElementContent[] {
    if (isExcluded(node)) return [];
    const { tagName, properties } = node;
    const { dataSource: source, dataLanguage: language } = properties;
    // Without content, a formula would lose the spaces around it.
    if (source !== undefined && language)
      return [language === 'math' ? element('x-math', [text('x')], { source }) : codeBlock(language, String(source))];
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
    const hasHeading = () => elementsIn(node).some((child) => /^h[1-6]$/.test(child.tagName));
    if (tagName === 'summary' && hasHeading()) return children;
    if (tagName === 'summary' || hasClass(node, 'starlight-aside__title'))
      return [element('p', [element('strong', children)])];
    const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'caption';
    if (tagName === 'table')
      return [...children.filter(isCaption), { ...node, children: children.filter((child) => !isCaption(child)) }];
    if (hasClass(node, 'description')) return [element('p', children)];
    // A link to the definition of a term is not part of the author's text.
    const isPlain = tagName === 'span' || tagName === 'label' || (tagName === 'a' && !('href' in properties));
    if (isPlain || 'dataDefinition' in properties) return children;
    return [{ ...node, children }];
  }
  return { ...tree, children: simplifyIn(tree) };
}
