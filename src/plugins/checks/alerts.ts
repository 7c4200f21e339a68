import { defineMdastPlugin } from 'satteri';

const KINDS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

/** The first line of a GitHub alert. */
const OPENING = /^>\s*(?<marker>\[!(?<kind>[^\]\s]*)\])/;

/** Checks GitHub alerts, `> [!NOTE]`. Those of an unknown kind would be quotations that begin with the marker. */
export const alerts = defineMdastPlugin({
  name: 'check-alerts',
  options: { position: true },
  blockquote(node, ctx) {
    const { start, end } = node.position!;
    const { marker, kind = '' } = OPENING.exec(ctx.source.slice(start.offset, end.offset))?.groups ?? {};
    if (!marker || KINDS.includes(kind.toUpperCase())) return;
    ctx.data.problems?.push({
      line: start.line,
      cause: `없는 상자입니다: > ${marker}`,
      fix: `쓸 수 있는 상자: ${KINDS.map((name) => `> [!${name}]`).join(', ')}`,
    });
  },
});
