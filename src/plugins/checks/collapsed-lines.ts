import { defineMdastPlugin } from 'satteri';

const TAB = '    ';
/** Trees are reported as drawings. */
const DRAWING = /[\u2500-\u257f]/;

/** A command after the prompt of a shell: `$ ls`, `[kim@web ~]$ ls`, `kim@web:~# ls`. */
const COMMAND = /^[ \t>]*(?:\[[\w.-]+@[^\]\n]*\]|[\w.-]+@[\w.-]+:[^\s$#]*)?(?:(?<=\S)#|\$) [a-z./]/im;

/** Number of columns before the text of a line, without the marks of quotations. */
const indentOf = (line: string) => /^[\s>]*/.exec(line)![0].replaceAll('\t', TAB).length;

/**
 * Finds paragraphs that were pasted without a code block: a terminal session, or lines at several depths, such as YAML or a
 * tree of folders. Markdown joins them to a single line. Wrapped text has at most one depth.
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
    const isSession = others.length > 0 && COMMAND.test(text);
    if (depths.size < 2 && !isSession) return;
    ctx.data.problems?.push({
      line: start.line,
      cause: `${isSession ? '터미널의' : '들여 쓴'} 줄들이 한 줄로 이어집니다: ${first.trim()}`,
      fix: isSession
        ? '```sh 와 ``` 사이에 두세요.'
        : '코드나 그림이면 ```text 와 ``` 사이에 두고, 목록이면 줄마다 - 글 처럼 적으세요.',
    });
  },
});
