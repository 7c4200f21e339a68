import { Parser } from 'htmlparser2';
import type { Definition, Heading } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { readBareAddress } from '../../site/bare-address.ts';
import { codeLanguage } from '../../site/code-language.ts';
import { lineAt } from '../../site/line-at.ts';
import { segmentOf } from '../../site/segment.ts';
import type { SourceHeading } from '../../site/source-site.ts';
import { literalAttributes, type MdxElement } from './mdx-elements.ts';

/** An address of a link or picture in a page. */
export interface Reference {
  url: string;
  line: number;
  /** True if it is written as HTML, which Astro does not change. */
  isHtml?: true;
}

/** Facts about a page that the checks of the complete site need. */
export interface PageFacts {
  headings: SourceHeading[];
  /** Ids suggested for headings that need one, by line. */
  suggestedIds: Map<number, string>;
  /** All ids on the page. */
  ids: Set<string>;
  links: Reference[];
  pictures: Reference[];
}

export function emptyFacts(): PageFacts {
  return { headings: [], suggestedIds: new Map(), ids: new Set(['_top']), links: [], pictures: [] };
}

const CLICK = /^\s*click\s+\S+\s+(?:href\s+)?"(?<url>[^"]+)"/;

/** Returns the attributes in braces at the end of a heading. */
export const attributesOf = (heading: Readonly<Heading>): Record<string, unknown> =>
  (heading.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};

/** Collects links, pictures and ids in HTML that begins on line `first`. */
function readHtml(html: string, facts: PageFacts, first: number): void {
  const parser = new Parser({
    onopentag(name, { id, href, src, srcset }) {
      const line = lineAt(html, parser.startIndex, first);
      if (id) facts.ids.add(id);
      if (href !== undefined && (name === 'a' || name === 'area')) facts.links.push({ url: href, line, isHtml: true });
      const sets = (srcset ?? '').split(/,\s/).map((part) => part.trim().split(/\s/, 1)[0]!);
      if (['img', 'source', 'video', 'audio', 'track'].includes(name))
        for (const url of [src, ...sets]) if (url) facts.pictures.push({ url, line, isHtml: true });
    },
  });
  parser.end(html);
}

/** Adds the headings, ids, links and pictures of a page to its facts. Reports no problems. */
export const collectFacts = (facts: PageFacts): MdastPluginDefinition => {
  const taken = new Map<string, number>();
  const shown = new Set<string>();
  const definitions: Readonly<Definition>[] = [];
  const unique = (id: string) => {
    const count = taken.get(id);
    taken.set(id, (count ?? 0) + 1);
    return count === undefined ? id : `${id}-${count}`;
  };
  const element = (node: MdxElement) => {
    const { line } = node.position!.start;
    const { id, href, src } = literalAttributes(node);
    if (id) facts.ids.add(id);
    if (href !== undefined) facts.links.push({ url: href, line, isHtml: true });
    if (src !== undefined) facts.pictures.push({ url: src, line, isHtml: true });
  };
  return defineMdastPlugin({
    name: 'collect-facts',
    options: { position: true },
    heading(node, ctx) {
      const text = ctx.textContent(node);
      const { line } = node.position!.start;
      const given = attributesOf(node).id ?? facts.suggestedIds.get(line);
      const id = typeof given === 'string' ? given : unique(segmentOf(text));
      facts.ids.add(id);
      facts.headings.push({ id, text, level: node.depth, line });
    },
    link(node, ctx) {
      const link = readBareAddress(node, ctx.source)?.address ?? node;
      if (link.type === 'link') facts.links.push({ url: link.url, line: node.position!.start.line });
    },
    image: ({ url, position }) => void facts.pictures.push({ url, line: position!.start.line }),
    imageReference: ({ identifier }) => void shown.add(identifier),
    definition: (node) => void definitions.push(node),
    html: ({ value, position }) => readHtml(value, facts, position!.start.line),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    code({ lang, value, position }) {
      if (!lang || codeLanguage(lang) !== 'mermaid') return;
      for (const [index, text] of value.split('\n').entries()) {
        const url = CLICK.exec(text)?.groups?.url;
        if (url) facts.links.push({ url, line: position!.start.line + 1 + index });
      }
    },
    after() {
      for (const { identifier, url, position } of definitions) {
        const kind = shown.has(identifier) ? 'pictures' : 'links';
        facts[kind].push({ url, line: position!.start.line });
      }
    },
  });
};
