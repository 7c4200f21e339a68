import { defineMdastPlugin } from 'satteri';

const TAB = '    ';
/** Trees are reported as drawings. */
const DRAWING = /[\u2500-\u257f]/;

/**
 * A command after the prompt of a shell or a database: `$ ls`, `[kim@web ~]$ ls`, `kim@web:~# ls`, `PS C:\> ls`, `mysql> use a`,
 * `MariaDB [(none)]> use a`, `postgres=# \dt`, `127.0.0.1:6379> get a`.
 */
const COMMAND =
  /^[ \t>]*(?:(?:\[[\w.-]+@[^\]\n]*\]|[\w.-]+@[\w.-]+:[^\s$#]*)?(?:(?<=\S)#|\$)|PS [A-Z]:\\[^>\n]*>|[a-z\d][\w.:]*(?: ?\[[^\]\n]*\])?(?:=#|=?>)) [a-z./\\]/im;

/** A sign in place of a hyphen at the start of an item, as copies of documents have it: `• 글`, `① 글`. */
const BULLET = /^(?:[•·∙‣⁃ㆍ–—→⇒]|\p{So}|\p{Extended_Pictographic}|\p{No}|\(\d{1,2}\))\ufe0f?[ \t]*(?=[^\s|])/u;
/** The end of a line that the author breaks. */
const BREAK = /(?: {2}|\\|<br ?\/?>)\r?$/;

/** Number of columns before the text of a line, without the marks of quotations. */
const indentOf = (line: string) => /^[\s>]*/.exec(line)![0].replaceAll('\t', TAB).length;

/** Whether two lines in succession begin with such a sign, and are not kept apart. */
function isBulleted(text: string): boolean {
  const lines = text.split('\n');
  const isItem = (line = '') => BULLET.test(line.replace(/^[\s>]+/, ''));
  return lines.some((line, index) => isItem(line) && isItem(lines[index + 1]) && !BREAK.test(line));
}

const KINDS: Record<'code' | 'items' | 'session', [lines: string, fix: string]> = {
  code: ['들여 쓴', '코드나 그림이면 ```text 와 ``` 사이에 두고, 목록이면 줄마다 - 글 처럼 적으세요.'],
  items: ['목록처럼 쓴', '목록이면 줄마다 - 글 처럼 적고, 줄만 나누려면 줄의 끝에 \\ 를 적으세요.'],
  session: ['터미널의', '```sh 와 ``` 사이에 두세요.'],
};

/**
 * Finds paragraphs that were pasted without a code block: a terminal session, items with signs of other programs, or
 * lines at several depths, such as YAML or a tree of folders. Markdown joins them to a single line. Wrapped text has at most one depth.
 */
export const collapsedLines = defineMdastPlugin({
  name: 'check-collapsed-lines',
  options: { position: true },
  paragraph(node, ctx) {
    const { start, end } = node.position!;
    const text = ctx.source.slice(start.offset, end.offset);
    if (DRAWING.test(text)) return;
    // A search from the start of the page for each paragraph takes seconds on a long page.
    const line = ctx.source.lastIndexOf('\n', start.offset! - 1) + 1;
    const before = ctx.source.slice(line, start.offset).replaceAll('\t', TAB).length;
    const [first = '', ...others] = text.split('\n');
    const depths = new Set(others.map(indentOf).filter((indent) => indent > before));
    const kind = COMMAND.test(text) && others.length ? 'session' : isBulleted(text) ? 'items' : 'code';
    if (kind === 'code' && depths.size < 2) return;
    const [lines, fix] = KINDS[kind];
    ctx.data.problems?.push({
      line: start.line,
      cause: `${lines} 줄들이 한 줄로 이어집니다: ${first.trim()}`,
      fix,
    });
  },
});
