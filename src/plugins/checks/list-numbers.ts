import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/**
 * Finds numbered items that begin again, 1, 2, 1, 2, for example after a blank line: to Markdown they are one list, which is
 * numbered 1 to 4. Equal numbers, or a number that is missing, may be meant to be counted.
 */
export const listNumbers = defineCheck('list-numbers', {
  list(node, ctx) {
    if (!node.ordered) return;
    const numbers = node.children.map(({ position }) => parseInt(ctx.source.slice(position!.start.offset), 10));
    const at = numbers.findIndex((number, index) => number < numbers[index - 1]!);
    if (at < 0) return;
    const shown = (node.start ?? 1) + at;
    report(ctx, node.children[at]!, {
      cause: `목록의 번호가 다시 시작하지 않고 이어집니다: ${numbers[at]}. 이 ${shown}. 로 보입니다.`,
      fix: `새 목록이면 그 위에 글을 한 줄 두거나 ${numbers[at]}) 처럼 적고, 위 항목에 딸린 목록이면 들여 쓰고, 이어지면 번호를 맞추세요.`,
    });
  },
});
