import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/** Starlight's boxes by GitHub's types of alerts. */
const BOXES: Record<string, string> = {
  note: 'note',
  tip: 'tip',
  important: 'note',
  warning: 'caution',
  caution: 'danger',
};
/** A sign after the type, by which Obsidian folds a box, is ignored: boxes here are open. */
const MARKER = /^\[!(\w+)\][+-]?(?:[^\S\n]*\n|[^\S\n]+|$)/;

/** Splits the children of a paragraph at the end of the first line. */
function splitLine(children: PhrasingContent[]): [line: PhrasingContent[], rest: PhrasingContent[]] {
  const at = children.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  const last = children[at];
  if (!last) return [children, []];
  const [before, after] = [children.slice(0, at), children.slice(at + 1)];
  if (last.type !== 'text') return [before, after];
  const end = last.value.indexOf('\n');
  const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);
  return [
    [...before, ...text(last.value.slice(0, end))],
    [...text(last.value.slice(end + 1)), ...after],
  ];
}

/** Converts a quote to a box with an optional title. @returns `undefined` if the quote is not an alert */
function boxOf({ children: [first, ...others] }: Readonly<Blockquote>, important: string): RootContent | undefined {
  if (first?.type !== 'paragraph') return;
  const [start, ...inline] = first.children;
  const [marker, kind] = (start?.type === 'text' && MARKER.exec(start.value)) || [];
  const name = BOXES[kind?.toLowerCase() ?? ''];
  if (!marker || !name) return;
  const text = (start as { value: string }).value.slice(marker.length);
  const content: PhrasingContent[] = [...(text ? [{ type: 'text' as const, value: text }] : []), ...inline];
  const [line, rest] = marker.endsWith('\n') ? [[], content] : splitLine(content);
  const fallback: PhrasingContent[] = kind!.toLowerCase() === 'important' ? [{ type: 'text', value: important }] : [];
  const title = line.length ? line : fallback;
  const paragraph = (children: PhrasingContent[]): Paragraph[] =>
    children.length ? [{ type: 'paragraph', children }] : [];
  const label = paragraph(title).map((node) => ({ ...node, data: { directiveLabel: true } }));
  return { type: 'containerDirective', name, attributes: {}, children: [...label, ...paragraph(rest), ...others] };
}

/**
 * Converts GitHub's alerts, `> [!NOTE]`, to the boxes of Starlight, `:::note`. Quotes that begin with an unknown type stay
 * quotes.
 *
 * @param important title of the alert `[!IMPORTANT]`, for which there is no box
 */
export const alerts = (important: string) =>
  defineMdastPlugin({
    name: 'alerts',
    options: { position: true },
    blockquote(node, ctx) {
      const isEscaped = ctx.source[node.children[0]?.position?.start.offset ?? -1] === '\\';
      const box = isEscaped ? undefined : boxOf(node, important);
      if (box) ctx.replaceNode(node, box);
    },
  });
