import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

type Directive = Readonly<Extract<RootContent, { type: 'leafDirective' | 'textDirective' }>>;

const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);

/** What a directive is in the source: its label as nodes, and the signs around the label as text. */
function asWritten(node: Directive, source: string): PhrasingContent[] {
  const { start, end } = node.position!;
  const first = node.children[0]?.position?.start.offset ?? end.offset!;
  const last = node.children.at(-1)?.position?.end.offset ?? end.offset!;
  const label = node.children.flatMap((child) => withoutDirectives(child, source));
  return [...text(source.slice(start.offset, first)), ...label, ...text(source.slice(last, end.offset))];
}

function withoutDirectives(node: PhrasingContent, source: string): PhrasingContent[] {
  if (node.type === 'textDirective') return asWritten(node, source);
  if (!('children' in node)) return [node];
  return [
    { ...node, children: node.children.flatMap((child) => withoutDirectives(child as PhrasingContent, source)) },
  ] as PhrasingContent[];
}

/**
 * A colon before a word is text, as in `오전:오후{색}` and `키:값[단위]`: no text or leaf directive is in use. Starlight
 * writes those that it does not know anew, and loses attributes that are not in ASCII.
 */
export const literalDirectives: MdastPluginEntry = () => {
  // A directive within another's label is replaced with it.
  let replaced = 0;
  const isWithin = ({ position }: Readonly<Nodes>) => position!.start.offset! < replaced;
  return defineMdastPlugin({
    name: 'literal-directives',
    options: { position: true },
    textDirective(node, ctx) {
      if (isWithin(node)) return;
      replaced = node.position!.end.offset!;
      ctx.replaceNode(node, asWritten(node, ctx.source));
    },
    leafDirective(node, ctx) {
      replaced = node.position!.end.offset!;
      ctx.replaceNode(node, { type: 'paragraph', children: asWritten(node, ctx.source) });
    },
  });
};
