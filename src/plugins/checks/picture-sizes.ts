import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** A size as other programs write it, in the description or after the picture: `![글|300](…)`, `![글](…){width=300}`. */
const IN_DESCRIPTION = /\|\s*\d+(?:x\d+)?$/;
const AFTER = /^ ?\{[^{}\n]*(?:\w+=|\.\w)[^{}\n]*\}/;

/** Finds sizes and attributes of pictures, which would be published as text. */
export const pictureSizes = defineCheck('picture-sizes', {
  image(node, ctx) {
    const { end } = node.position!;
    const text = IN_DESCRIPTION.exec(node.alt ?? '')?.[0] ?? AFTER.exec(ctx.source.slice(end.offset))?.[0].trim();
    if (!text) return;
    report(ctx, node, {
      cause: `그림의 크기가 글자로 남습니다: ${text}`,
      fix: '지우세요. 그림은 글의 폭에 맞습니다.',
    });
  },
});
