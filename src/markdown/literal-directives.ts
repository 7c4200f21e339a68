import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

type Directive = Readonly<Extract<RootContent, { type: 'leafDirective' | 'textDirective' }>>;

const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);

/** Converts a directive back to its source: the label as nodes, and the syntax around it as text. */
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
 * Converts text and leaf directives, which are not used, back to text, such as `오전:오후{색}` and `키:값[단위]`. Starlight's
 * own conversion of unknown directives loses non-ASCII attributes.
 */
export const literalDirectives: MdastPluginEntry = () => {
  // End of the last replaced directive: directives in its label are replaced with it.
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
