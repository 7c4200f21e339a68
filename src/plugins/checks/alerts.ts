import { defineMdastPlugin } from 'satteri';

const KINDS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

/** The first line of a box as GitHub writes it. */
const OPENING = /^>\s*(?<mark>\[!(?<kind>[^\]\s]*)\])/;

/** Boxes as GitHub writes them, `> [!NOTE]`: of a kind that there is not, they are quotations that begin with the mark. */
export const alerts = defineMdastPlugin({
  name: 'check-alerts',
  options: { position: true },
  blockquote(node, ctx) {
    const { start, end } = node.position!;
    const { mark, kind = '' } = OPENING.exec(ctx.source.slice(start.offset, end.offset))?.groups ?? {};
    if (!mark || KINDS.includes(kind.toUpperCase())) return;
    ctx.data.problems?.push({
      line: start.line,
      cause: `없는 상자입니다: > ${mark}`,
      fix: `쓸 수 있는 상자: ${KINDS.map((name) => `> [!${name}]`).join(', ')}`,
    });
  },
});
