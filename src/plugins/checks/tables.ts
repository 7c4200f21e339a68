import { defineMdastPlugin } from 'satteri';

/**
 * Finds table rows with more cells than the header, which lose the last ones. Usually a `|` in a cell was meant as
 * text.
 */
export const tables = defineMdastPlugin({
  name: 'check-tables',
  options: { position: true },
  table(node, ctx) {
    const [head, ...rows] = node.children;
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      const cells = row.children.length;
      if (cells > columns)
        ctx.data.problems?.push({
          line: row.position!.start.line,
          cause: `표의 줄에 칸이 ${cells}개인데 머리줄에는 ${columns}개여서, 넘친 칸이 보이지 않습니다.`,
          fix: '글자로 쓴 | 앞에는 코드 안에서도 \\를 붙이세요(\\|). 칸이 모자라면 머리줄에 더하세요.',
        });
    }
  },
});
