import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { report } from '../site/problem.ts';

/** Starlight's boxes by GitHub's types of alerts. */
const BOXES = new Map([
  ['note', 'note'],
  ['tip', 'tip'],
  ['important', 'note'],
  ['warning', 'caution'],
  ['caution', 'danger'],
]);
/** A sign after the type, with which Obsidian makes a box collapsible, is ignored: boxes here are open. */
const MARKER = /^\[!([^\]\s]*)\][+-]?[^\S\n]*\n?/;

const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);
const paragraph = (children: PhrasingContent[]): Paragraph[] =>
  children.length ? [{ type: 'paragraph', children }] : [];

/** Splits the children of a paragraph at the end of the first line. */
function splitLine(children: PhrasingContent[]): [line: PhrasingContent[], rest: PhrasingContent[]] {
  const at = children.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  const last = children[at];
  if (!last) return [children, []];
  const [before, after] = [children.slice(0, at), children.slice(at + 1)];
  if (last.type !== 'text') return [before, after];
  const end = last.value.indexOf('\n');
  return [
    [...before, ...text(last.value.slice(0, end))],
    [...text(last.value.slice(end + 1)), ...after],
  ];
}

/**
 * Converts GitHub's alerts, `> [!NOTE]`, to the boxes of Starlight, `:::note`. Quotes that begin with an unknown type stay
 * quotes, and are reported.
 *
 * @param important title of the alert `[!IMPORTANT]`, for which there is no box
 */
export const alerts = (important: string) =>
  defineMdastPlugin({
    name: 'alerts',
    options: { position: true },
    blockquote(node, ctx) {
      const [first, ...others] = node.children;
      const [start, ...inline] = first?.type === 'paragraph' ? first.children : [];
      const [marker, written = ''] = (start?.type === 'text' && MARKER.exec(start.value)) || [];
      const isEscaped = ctx.source[first?.position?.start.offset ?? -1] === '\\';
      if (!marker || isEscaped) return;
      const kind = written.toLowerCase();
      const name = BOXES.get(kind);
      if (!name) {
        report(ctx, node, {
          cause: `없는 상자입니다: > [!${written}]`,
          fix: `쓸 수 있는 상자: ${[...BOXES.keys()].map((known) => `> [!${known.toUpperCase()}]`).join(', ')}`,
        });
        return;
      }
      const content = [...text((start as Text).value.slice(marker.length)), ...inline];
      const [line, rest] = marker.endsWith('\n') ? [[], content] : splitLine(content);
      const title = line.length || kind !== 'important' ? line : text(important);
      const label = paragraph(title).map((one) => ({ ...one, data: { directiveLabel: true } }));
      const children = [...label, ...paragraph(rest), ...others];
      ctx.replaceNode(node, { type: 'containerDirective', name, attributes: {}, children });
    },
  });
