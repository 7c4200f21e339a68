import { defineMdastPlugin } from 'satteri';

/** What precedes the text of an item or a quotation on its first line. */
const ITEM = /^(?<indent>\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?$/;

/** Lines of wrapped text are longer. */
const SHORT = 40;

/**
 * Finds lines directly below the last item of a list that are not indented. Their author sees a new paragraph, but
 * Markdown joins them to the item. Below a long line it may be wrapped text.
 */
export const lazyLines = defineMdastPlugin({
  name: 'check-lazy-lines',
  options: { position: true },
  paragraph(node, ctx) {
    const { start, end } = node.position!;
    const before = /[^\n]*$/.exec(ctx.source.slice(0, start.offset))![0];
    const indent = ITEM.exec(before)?.groups!.indent;
    if (indent === undefined) return;
    const lines = ctx.source.slice(start.offset, end.offset).split('\n');
    const at = lines.findIndex((line, index) => index > 0 && /^\s*/.exec(line)![0].length <= indent.length);
    if (at < 0 || lines[at - 1]!.trim().length >= SHORT) return;
    ctx.data.problems?.push({
      line: start.line + at,
      cause: `위의 목록의 항목에 이어지는 줄입니다: ${lines[at]!.trim()}`,
      fix: '새 문단이면 위에 빈 줄을 두고, 항목에 이어지면 앞에 빈칸을 두세요.',
    });
  },
});
