import { type Fault, report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** An item of a list that is only an item of another list, `- + 글`, or a quotation: `- >> 글`. */
const ITEM = /^[-*+][ \t]+(?<sign>[-*+](?=[ \t]+\S)|>+=?)/;

/** A list that follows another one. */
const NEXT = /^\s*?\n(?:[\s>]*\n)?(?<indent>[ \t>]*)(?<next>[-+])[ \t]+\S/;

const lostSign = (source: string, sign: string): Fault => ({
  cause: `줄 앞의 ${sign} 가 ${sign.startsWith('>') ? '인용' : '목록'}의 기호가 되어 보이지 않습니다: ${source}`,
  fix: `기호를 보이려면 - \\${sign} 글 처럼 적고, ${sign.startsWith('>') ? '인용이면 항목의 다음 줄에 두세요' : '목록이면 기호를 하나로 맞추세요'}.`,
});

/**
 * Finds signs with a meaning at the beginning of lines, which Markdown reads as those of lists: the plus and minus of
 * `+ 장점⏎- 단점` are the same dot, `- + 생성` is a list within a list, and `- > 파일` a quotation. A list of several items on a line may be meant.
 */
export const lostSigns = defineCheck('lost-signs', {
  listItem(node, ctx) {
    const [inner, ...others] = node.children;
    if ((inner?.type !== 'list' && inner?.type !== 'blockquote') || inner.children.length > 1 || others.length) return;
    const { start, end } = node.position!;
    // Several lines are meant as a quotation.
    if (inner.type === 'blockquote' && start.line !== end.line) return;
    const sign = ITEM.exec(sourceOf(node, ctx))?.groups?.sign;
    // More than two signs, `* * * *`, are reported by another check.
    const isInner = /[-*+][ \t]*$/.test(ctx.source.slice(start.offset! - start.column + 1, start.offset));
    if (sign && !isInner && (inner.type === 'blockquote' || inner.children[0]!.children[0]?.type === 'paragraph'))
      report(ctx, node, lostSign(sourceOf(node, ctx), sign));
  },
  list(node, ctx) {
    const { start, end } = node.position!;
    const sign = ctx.source[start.offset!]!;
    const { indent, next } = NEXT.exec(ctx.source.slice(end.offset, end.offset! + 99))?.groups ?? {};
    if (!next || indent!.length !== start.column - 1 || !'-+'.includes(sign) || sign === next) return;
    report(ctx, node, lostSign(sourceOf(node, ctx), sign));
  },
});
