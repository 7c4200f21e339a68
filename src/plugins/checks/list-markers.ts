import type { ListItem } from 'mdast';
import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** Number of lists of one item each that begin on the first line of an item, with it. */
function countMarkers(item: Readonly<ListItem>): number {
  const [inner] = item.children;
  const isSameLine = inner?.type === 'list' && inner.position!.start.line === item.position!.start.line;
  return isSameLine ? 1 + countMarkers(inner.children[0]!) : 1;
}

/** List markers at the beginning of a line: `2024. 5. 3. `, `* * * * * `. */
const MARKERS = /^(?:(?:\d+[.)]|[-*+])[ \t]+)+/;

/**
 * Finds dates and schedules at the beginning of a line, `2024. 5. 3. 글` and `* * * * * /bin/run`, which Markdown reads as the
 * markers of nested lists. Two lists on a line, `- 1. 글`, may be intended.
 */
export const listMarkers = defineCheck('list-markers', {
  listItem(node, ctx) {
    const { start } = node.position!;
    // An outer item on the same line has reported it.
    const before = ctx.source.slice(ctx.source.lastIndexOf('\n', start.offset! - 1) + 1, start.offset);
    if (countMarkers(node) < 3 || /(?:\d[.)]|[-*+])[ \t]*$/.test(before)) return;
    const text = MARKERS.exec(sourceOf(node, ctx))?.[0].trim() ?? '';
    report(ctx, node, {
      cause: `줄 앞의 글자가 겹친 목록의 기호가 됩니다: ${text}`,
      fix: `코드면 백틱으로 감싸고, 날짜면 ${text.replace(/[.)]/, '\\$&').replace(/^[-*+]\s+(?=\d)/, '- ')} 처럼 적으세요.`,
    });
  },
});
