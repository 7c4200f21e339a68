import type { Element, Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Heading, Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  defaultHandlers as defaultWriters,
  type Handle as Write,
  type Options,
  toMarkdown,
} from 'mdast-util-to-markdown';
import { inCell } from './cells.ts';
import { simplify } from './simplify.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Id of the heading. */
    id?: string;
  }
}

const heading: Handle = (state, node: Element) => {
  const result = defaultHandlers[node.tagName as 'h2'](state, node) as Heading;
  result.data = { id: String(node.properties.id ?? '') };
  return result;
};

/** Keeps the HTML of raised and lowered text, without which 2<sup>10</sup> would become 210. */
const raised: Handle = (state, node: Element) => {
  const children = state.all(node) as PhrasingContent[];
  if (children.some(({ type }) => type === 'footnoteReference')) return children;
  return [
    { type: 'html', value: `<${node.tagName}>` },
    ...children,
    { type: 'html', value: `</${node.tagName}>` },
  ] satisfies PhrasingContent[];
};

const cell: Handle = (state, node: Element) => {
  const result = defaultHandlers.td(state, node) as TableCell;
  return { ...result, children: inCell(result.children) };
};

const handlers: Record<string, Handle> = {
  ...{ sub: raised, sup: raised, td: cell, th: cell },
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  'x-math': (_state, { properties }: Element) => {
    const tex = String(properties.source);
    // Inserted as HTML, because nothing in a formula is escaped.
    return { type: 'html', value: tex.includes('\n') ? `$$\n${tex}\n$$` : `$$${tex}$$` };
  },
  caption: defaultHandlers.p!,
  'x-footnote-reference': (_state, { properties: { name } }: Element) => ({
    ...{ type: 'footnoteReference', identifier: String(name), label: String(name) },
  }),
  'x-footnote': (state, node: Element) => ({
    ...{ type: 'footnoteDefinition', identifier: String(node.properties.name), label: String(node.properties.name) },
    children: state.toFlow(state.all(node)) as never,
  }),
};

/**
 * An SVG image without another in it. Images are removed first: parsing their many elements would take as long as all
 * others.
 */
const INNERMOST_SVG = /<svg\b(?:(?!<svg\b)[^])*?<\/svg>/g;

function withoutSvg(html: string): string {
  const left = html.replace(INNERMOST_SVG, '');
  return left === html ? html : withoutSvg(left);
}

/**
 * Converts the main part of a built page to Markdown.
 *
 * @param html HTML of the main part, from its `<main`
 * @param url URL of the page
 * @returns the syntax tree of its text below the title, with ids of headings
 */
export function readMain(html: string, url: URL): Root {
  const tree: Html = simplify(fromHtml(withoutSvg(html), { fragment: true }), url);
  const root = toMdast(tree, { handlers }) as Root;
  return { ...root, children: root.children.filter((node) => !(node.type === 'heading' && node.depth === 1)) };
}

/**
 * Writes emphasis with unescaped delimiters next to letters. Since CommonMark does not parse `**연결(통합)**은` as emphasis,
 * the library would write the adjacent letters as character references, which are unreadable. Bold text in bold text, such as a
 * title, has no delimiters of its own, and spaces at its ends are outside of them.
 */
const delimited = (mark: string, name: 'emphasis' | 'strong'): Write => {
  const write: Write = (node: Nodes & { children: never[] }, _parent, state, info) => {
    if (state.stack.includes(name)) return state.containerPhrasing(node as never, info);
    const exit = state.enter(name);
    const text = state.containerPhrasing(node as never, { ...info, before: mark[0]!, after: mark[0]! });
    exit();
    const inner = text.trim();
    return inner ? text.replace(inner, () => mark + inner + mark) : text;
  };
  return Object.assign(write, { peek: () => mark[0]! });
};

/** In a table, the library would write a space. */
const lineBreak: Write = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultWriters.break(node as never, parent, state, info);

const OPTIONS: Options = {
  ...{ bullet: '-', rule: '-', incrementListMarker: true },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { strong: delimited('**', 'strong'), emphasis: delimited('*', 'emphasis'), break: lineBreak },
};

/** @returns GitHub Flavored Markdown, with a trailing line feed */
export const writeMarkdown = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, OPTIONS);
