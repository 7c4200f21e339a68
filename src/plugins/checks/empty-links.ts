import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** Checks for links without a text or a picture, which cannot be seen. */
export const emptyLinks = defineCheck('empty-links', {
  link(node, ctx) {
    if (ctx.textContent(node).trim() || node.children.some((child) => child.type !== 'text')) return;
    report(ctx, node, {
      cause: `글이 없어 보이지 않는 링크입니다: [](${node.url})`,
      fix: '대괄호 안에 글을 적으세요. 주소를 보이려면 주소만 적으세요.',
    });
  },
});
