import type { TableRow } from 'mdast';
import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/**
 * Finds table rows with more cells than the header, which lose the last ones: usually a `|` in a cell was meant as text. And text
 * below a table without an empty line, which becomes a row.
 */
export const tables = defineCheck('tables', {
  table(node, ctx) {
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    const textOf = (row: Readonly<TableRow>) => sourceOf(row, ctx);
    const isOpen = (row: Readonly<TableRow> | undefined) =>
      row && textOf(head!).trimEnd().endsWith('|') && /^\|.*[^|\s]\s*$/.test(textOf(row));
    const text = head && textOf(head).startsWith('|') && rows.find((row) => !textOf(row).includes('|'));
    // A line break in a cell ends its row.
    const broken = head && rows.find((row, at) => isOpen(rows[at - 1]) && !textOf(row).startsWith('|'));
    if (broken)
      report(ctx, broken.position!.start.line - 1, {
        cause: `칸 안에서 줄을 나누어 표의 줄이 둘이 됩니다: ${textOf(broken).trim()}`,
        fix: '칸 안에서는 줄을 나누지 말고 <br> 을 적으세요.',
      });
    else if (text)
      report(ctx, text, {
        cause: `표 바로 아래의 글이 표의 줄이 됩니다: ${textOf(text).trim()}`,
        fix: '표와 글 사이에 빈 줄을 두세요. 표의 줄이면 | 로 시작하세요.',
      });
    for (const row of rows) {
      const cells = row.children.length;
      if (cells > columns)
        report(ctx, row, {
          cause: `표의 줄에 칸이 ${cells}개인데 머리줄에는 ${columns}개여서, 넘친 칸이 보이지 않습니다.`,
          fix: '글자로 쓴 | 앞에는 코드 안에서도 \\를 붙이세요(\\|). 칸이 모자라면 머리줄에 더하세요.',
        });
    }
  },
});
