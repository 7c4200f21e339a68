import type { Element, Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle as Write, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { simplify } from './simplify.ts';

declare module 'mdast' {
  interface HeadingData {
    /** What the heading can be linked to by. */
    id?: string;
  }
}

const heading: Handle = (state, node: Element) => {
  const result = defaultHandlers[node.tagName as 'h2'](state, node) as Heading;
  result.data = { id: String(node.properties.id ?? '') };
  return result;
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  'x-math': (_state, { properties }: Element) => {
    const tex = String(properties.source);
    // Written as it is: Markdown escapes nothing in a formula.
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

/** A drawing without another in it: its words stand beside it, and its many elements would take as long as all others. */
const DRAWING = /<svg\b(?:(?!<svg\b)[^])*?<\/svg>/g;

function withoutDrawings(html: string): string {
  const left = html.replace(DRAWING, '');
  return left === html ? html : withoutDrawings(left);
}

/**
 * @param html the main part of a built page, from its `<main`
 * @param url of the page
 * @returns its text below its title; its headings know their ids
 */
export function readMain(html: string, url: URL): Root {
  const tree: Html = simplify(fromHtml(withoutDrawings(html), { fragment: true }), url);
  const root = toMdast(tree, { handlers }) as Root;
  return { ...root, children: root.children.filter((node) => !(node.type === 'heading' && node.depth === 1)) };
}

/**
 * Marks that touch a letter stay marks: CommonMark has them read otherwise in `**연결(통합)**은`, and the library would write
 * the letters beside them as character references, which nobody can read.
 */
const marked = (mark: string): Write => {
  const write: Write = (node: Nodes & { children: never[] }, _parent, state, info) => {
    const exit = state.enter('phrasing');
    const text = state.containerPhrasing(node as never, { ...info, before: mark[0]!, after: mark[0]! });
    exit();
    return mark + text + mark;
  };
  return Object.assign(write, { peek: () => mark[0]! });
};

const OPTIONS: Options = {
  ...{ bullet: '-', rule: '-', incrementListMarker: true },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { strong: marked('**'), emphasis: marked('*') },
};

/** @returns Markdown as GitHub has it, with a line feed at its end */
export const writeMarkdown = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, OPTIONS);
