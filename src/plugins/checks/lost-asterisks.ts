import type { Emphasis, Strong } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';

/** A number, name or expression between two signs of multiplication, without the text around it. */
const OPERAND = /^(\*\*?)[\w.()+/-]+\1$/;
const BEFORE = /[A-Za-z0-9)]/;
const AFTER = /[A-Za-z0-9(]/;
/** Emphasis on a part of a word, or on a word between brackets: `con**cat**enate`, `주소(IP)**NAT**(변환)`. */
const PART_OF_WORD = /^[A-Za-z)](\*\*?)[A-Za-z]{2,}\1[A-Za-z(]$/;

/** Finds products such as `10*60*1000`: without their asterisks they would be emphasis, and another number. */
export const lostAsterisks = defineMdastPlugin({
  name: 'check-lost-asterisks',
  options: { position: true },
  emphasis: report,
  strong: report,
});

function report(node: Readonly<Emphasis | Strong>, ctx: MdastVisitorContext): void {
  const { start, end } = node.position!;
  const [from, to] = [start.offset!, end.offset!];
  const text = ctx.source.slice(from, to);
  const [before = '', after = ''] = [ctx.source[from - 1], ctx.source[to]];
  if (!OPERAND.test(text) || !BEFORE.test(before) || !AFTER.test(after)) return;
  if (PART_OF_WORD.test(before + text + after)) return;
  ctx.data.problems?.push({
    line: start.line,
    cause: `별표가 사라지고 강조로 보입니다: ${before}${text}${after}`,
    fix: '글자 그대로면 식을 백틱으로 감싸거나 별표마다 앞에 \\를 붙이고, 곱하기면 × 로 적으세요.',
  });
}
