import { defineMdastPlugin } from 'satteri';

const TAB = '    ';
/** Trees are reported as drawings. */
const DRAWING = /[\u2500-\u257f]/;

/** Number of columns before the text of a line, without the marks of quotations. */
const indentOf = (line: string) => /^[\s>]*/.exec(line)![0].replaceAll('\t', TAB).length;

/**
 * Finds paragraphs with lines at several depths, such as YAML or a tree of folders that was pasted without a code block.
 * Markdown joins them to a single line. Wrapped text has at most one depth.
 */
export const collapsedLines = defineMdastPlugin({
  name: 'check-collapsed-lines',
  options: { position: true },
  paragraph(node, ctx) {
    const { start, end } = node.position!;
    const text = ctx.source.slice(start.offset, end.offset);
    if (DRAWING.test(text)) return;
    const before = /[^\n]*$/.exec(ctx.source.slice(0, start.offset))![0].replaceAll('\t', TAB).length;
    const [first = '', ...others] = text.split('\n');
    const depths = new Set(others.map(indentOf).filter((indent) => indent > before));
    if (depths.size < 2) return;
    ctx.data.problems?.push({
      line: start.line,
      cause: `들여 쓴 줄들이 한 줄로 이어집니다: ${first.trim()}`,
      fix: '코드나 그림이면 ```text 와 ``` 사이에 두고, 목록이면 줄마다 - 글 처럼 적으세요.',
    });
  },
});
