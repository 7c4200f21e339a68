import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/** The alerts of GitHub, and the box that each becomes. */
const BOXES: Record<string, string> = {
  note: 'note',
  tip: 'tip',
  important: 'note',
  warning: 'caution',
  caution: 'danger',
};
const SIGN = /^\[!(\w+)\](?:[^\S\n]*\n|[^\S\n]+|$)/;

/** The children of a paragraph up to the end of its first line, and those behind it. */
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

/** What the box of an alert holds: its title, if it has one, and its text. */
function boxOf({ children: [first, ...others] }: Readonly<Blockquote>, important: string): RootContent | undefined {
  if (first?.type !== 'paragraph') return;
  const [sign, ...inline] = first.children;
  const [written, kind] = (sign?.type === 'text' && SIGN.exec(sign.value)) || [];
  const name = BOXES[kind?.toLowerCase() ?? ''];
  if (!written || !name) return;
  const text = (sign as { value: string }).value.slice(written.length);
  const behind: PhrasingContent[] = [...(text ? [{ type: 'text' as const, value: text }] : []), ...inline];
  const [line, rest] = written.endsWith('\n') ? [[], behind] : splitLine(behind);
  const fallback: PhrasingContent[] = kind!.toLowerCase() === 'important' ? [{ type: 'text', value: important }] : [];
  const title = line.length ? line : fallback;
  const paragraph = (children: PhrasingContent[]): Paragraph[] =>
    children.length ? [{ type: 'paragraph', children }] : [];
  const label = paragraph(title).map((node) => ({ ...node, data: { directiveLabel: true } }));
  return { type: 'containerDirective', name, attributes: {}, children: [...label, ...paragraph(rest), ...others] };
}

/**
 * Alerts as on GitHub, `> [!NOTE]`, become the boxes of Starlight, which finds them as `:::note`. A quote that begins with
 * another word in such brackets stays a quote.
 *
 * @param important the title of the one alert that no box is named after
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
