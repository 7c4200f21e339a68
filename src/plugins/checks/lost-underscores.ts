import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** A name in double underscores, which may be bold text. */
const NAME = /^__(?<name>[A-Za-z]\w*)__$/;
/** What joins it to code: `__init__.py`, `__init__()`, `a.__doc__`, `"__main__"`, `{__name__="up"}`. */
const BEFORE = /(?:\w\.|["'{])$/;
const AFTER = /^(?:\.\w|[(="'}])/;

/** Another name that begins with underscores, and is text: `__meta_node_name`. */
const SIMILAR = /(?<![\w`])__[a-z]+_[a-z]\w*(?<!_)(?![\w`])/i;

/** Eyes of emoticons: two of `^_^` or `-_-` in a paragraph would be emphasis between their underscores. */
const EYES = /[-^~;=@.<>]/;

/** Finds names such as `__init__.py`, and emoticons, in text, which would be emphasis without their underscores. */
export const lostUnderscores = defineCheck('lost-underscores', {
  emphasis(node, ctx) {
    const at = node.position!.start.offset!;
    const before = ctx.source[at - 1] ?? '';
    if (ctx.source[at] !== '_' || !EYES.test(before) || !EYES.test(ctx.source[at + 1]!)) return;
    report(ctx, node, {
      cause: `밑줄이 사라지고 기울어져 보입니다: ${before}${sourceOf(node, ctx)}`,
      fix: '글자 그대로면 밑줄마다 앞에 \\를 붙이세요.',
    });
  },
  strong(node, ctx) {
    const { start, end } = node.position!;
    const [from, to] = [start.offset!, end.offset!];
    const [text, name] = NAME.exec(ctx.source.slice(from, to)) ?? [];
    if (!name) return;
    const before = ctx.source.slice(ctx.source.lastIndexOf('\n', from - 1) + 1, from);
    const [after] = /^.*/.exec(ctx.source.slice(to))!;
    if (!SIMILAR.test(`${before}${text}${after}`) && !BEFORE.test(before) && !AFTER.test(after)) return;
    report(ctx, node, {
      cause: `밑줄이 사라지고 굵게 보입니다: ${text}`,
      fix: `이름이면 \`${text}\` 처럼 백틱으로 감싸고, 굵게면 **${name}** 처럼 적으세요.`,
    });
  },
});
