import { defineMdastPlugin } from 'satteri';

const KINDS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

/** The first line of a GitHub alert. */
const OPENING = /^>\s*(?<mark>\[!(?<kind>[^\]\s]*)\])/;

/** Checks GitHub alerts, `> [!NOTE]`. Those of an unknown kind would be quotations that begin with the marker. */
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
