import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** The sign of an item as other programs write it: `• 글`, `ㅇ 글`, `□ 글`. Arrows and ※ continue the item above. */
const SIGN = /^(?:[•∙‣⁃◦▪▫□■○●◎◇◆▶▷►①-⑳]|ㅇ(?= ))/;

/**
 * Finds items with such signs below a list, to whose last item Markdown joins them: `• 가⏎  - 나⏎• 다` shows 다 as a part of 나.
 */
export const joinedItems = defineCheck('joined-items', {
  paragraph(node, ctx) {
    if (ctx.parent(node)?.type !== 'listItem') return;
    const { start } = node.position!;
    const [, ...lines] = sourceOf(node, ctx).split('\n');
    const at = lines.findIndex((line) => {
      const { length } = /^[\s>]*/.exec(line)![0];
      return length < start.column - 1 && SIGN.test(line.slice(length));
    });
    if (at < 0) return;
    report(ctx, start.line + at + 1, {
      cause: `위 목록의 마지막 항목에 이어집니다: ${lines[at]!.replace(/^[\s>]+/, '')}`,
      fix: '그 위에 빈 줄을 두거나, 목록의 기호를 모두 - 로 바꾸고 안쪽 항목을 들여 쓰세요.',
    });
  },
});
