import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

const TAB = '    ';
/** Trees are reported as drawings. */
const DRAWING = /[\u2500-\u257f]/;

/**
 * A command after the prompt of a shell or a database: `$ ls`, `[kim@web ~]$ ls`, `kim@web:~# ls`, `PS C:\> ls`, `mysql> use a`,
 * `MariaDB [(none)]> use a`, `postgres=# \dt`, `127.0.0.1:6379> get a`, or of a router: `R1# show run`, `R1(config-if)#no shutdown`.
 */
const COMMAND =
  /^[ \t>]*(?:(?:\[[\w.-]+@[^\]\n]*\]|[\w.-]+@[\w.-]+:[^\s$#]*)?(?:(?<=\S)#|\$)|PS [A-Z]:\\[^>\n]*>|[a-z\d][\w.:]*(?: ?\[[^\]\n]*\])?(?:=#|=?>)|[a-z][\w.-]+#) [a-z./\\]|^[ \t>]*[a-z][\w.-]*\(config[\w-]*\)# ?[a-z]/im;

/** A command that continues on the next line with an option: `curl -i \`, `-H "A: b"`. */
const CONTINUED = /^[^\nㄱ-힣]* \\\n[ \t>]*--?[A-Za-z]/m;
/** Two commands of a program in succession, of which one has an option: `docker pull a`, `docker run -d a  # 글`. */
const COMMANDS =
  /^[ \t>]*(?:sudo )?(?<name>[a-z][\w.-]*)(?= )(?=[^\n]*(?:\n[^\n]*)? --?[a-z])[^\nㄱ-힣]*(?: #[^\n]*)?\n[ \t>]*(?:sudo )?\k<name> [^\nㄱ-힣]*(?: #[^\n]*)?(?:\n|$(?![^]))/m;
/** The first line of a script. */
const SCRIPT = /^[ \t>]*#!\//;

/** Lines in succession that begin like those of a Dockerfile or of SQL, and continue with a name or value. */
const STATEMENTS =
  /(?:^[ \t>]*(?:FROM|RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|ARG|EXPOSE|USER|SELECT|WHERE|AND|(?:[A-Z]+ )?JOIN|(?:GROUP|ORDER) BY|HAVING|LIMIT|INSERT INTO|VALUES|UPDATE|SET|DELETE FROM) [^\s:ㄱ-힣][^\n]*(?:\n|$(?![^]))){2}/m;
/** Two lines in succession that assign values: `A=1`. */
const ASSIGNMENTS = /(?:^[ \t>]*(?:export )?[A-Za-z_]\w*=\S[^\n]*(?:\n|$(?![^]))){2}/m;
/** A section of a configuration file above an assignment: `[web]`, `web1 port=80`. */
const SECTION = /^[ \t>]*\[[A-Za-z][\w.: -]*\][ \t]*\n[^\nㄱ-힣]*=/m;
/** A key of YAML above a key in it. */
const KEYS = /^(?<indent>[ \t>]*)["'\w./-]+:[ \t]*\n\k<indent>[ \t]+["'\w./-]+:(?:\s|$)/m;
/** A line that only closes brackets. */
const CLOSING = /\n[ \t>]*[)\]}]+[,;]?[ \t]*(?:\n|$(?![^]))/;
/** Two lines in succession that begin like those of a log, with a time or a level, or like a table of cron or of `ls -l`. */
const LOG =
  /(?:^[ \t>]*(?:\[?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\b|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |(?:\[(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL):|npm (?:ERR!|WARN|error|warn))[ \t]+[^\sㄱ-힣]|(?:[\d*/,-]+[ \t]+){5}[^\s|]|[-bcdlps](?:[r-][w-][-xsStT]){3}[.+@]?[ \t])[^\n]*(?:\n|$(?![^]))){2}/m;
/** A line of a stack trace, or the first header of an HTTP message. */
const STACK = /\n[ \t>]*(?:at [\w$.<>/]+\(|File "[^"\n]+", line \d)|HTTP\/\d[^\n]*\n[ \t>]*[A-Za-z-]+: /;
/** The end of a line that the author breaks. */
const BREAK = /(?: {2}|\\|<br ?\/?>)\r?$/;

/** Number of columns before the text of a line, without block quote markers. */
const indentOf = (line: string) => /^[\s>]*/.exec(line)![0].replaceAll('\t', TAB).length;

const countColumns = (line: string) => (line.match(/\S {2,}(?=\S)/g) ?? []).length;
/** The width of a line up to its second column; Hangul and Chinese letters are as wide as two others. */
const widthOfColumn = (line: string) =>
  /^.*?\S {2,}(?=\S)/.exec(line)?.[0].replace(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff01-\uff60]/g, 'xx').length;
const hasTab = (line: string) => /[\p{L}\p{Nd}"')%]\t+\S/u.test(line);

/** Whether the columns of two lines are aligned with spaces or tabs. */
const areAligned = (line: string, next: string) =>
  [line, next].every((one) => countColumns(one) > 1) ||
  [line, next].every(hasTab) ||
  (countColumns(line) > 0 && widthOfColumn(line) === widthOfColumn(next));

const KINDS: Record<'code' | 'columns' | 'output' | 'session' | 'statements', [lines: string, fix: string]> = {
  code: ['들여 쓴', '코드나 그림이면 ```text 와 ``` 사이에 두고, 목록이면 줄마다 - 글 처럼 적으세요.'],
  output: ['프로그램이 낸', '```text 와 ``` 사이에 두세요.'],
  session: ['터미널의', '```sh 와 ``` 사이에 두세요.'],
  statements: [
    '코드의',
    '```text 와 ``` 사이에 두세요. ```yaml, ```sql, ```dockerfile 처럼 언어를 적으면 색이 보입니다.',
  ],
  columns: ['칸을 맞춘', '```text 와 ``` 사이에 두거나 표로 적으세요.'],
};

function kindOf(text: string, depths: number): keyof typeof KINDS | undefined {
  // Block quote markers are not columns.
  const lines = text.split('\n').map((line) => line.replace(/^[\s>]*/, (start) => start.replaceAll('>', ' ')));
  const isBroken = lines.slice(0, -1).every((line) => BREAK.test(line));
  if ([COMMAND, CONTINUED, SCRIPT].some((pattern) => pattern.test(text))) return 'session';
  if (!isBroken && COMMANDS.test(text)) return 'session';
  if (!isBroken && [LOG, STACK].some((pattern) => pattern.test(text))) return 'output';
  if (!isBroken && lines.some((line, index) => areAligned(line, lines[index + 1] ?? ''))) return 'columns';
  if (depths > 1) return 'code';
  const isCode = [STATEMENTS, ASSIGNMENTS, SECTION, KEYS, CLOSING].some((pattern) => pattern.test(text));
  return !isBroken && isCode ? 'statements' : undefined;
}

/**
 * Finds paragraphs that were pasted without a code block: a terminal session, aligned columns, lines at several depths, such
 * as YAML or a tree of folders, statements, or a log. Markdown removes their indentation and spaces, and joins those that are not
 * short. Wrapped text has at most one depth.
 */
export const collapsedLines = defineCheck('collapsed-lines', {
  paragraph(node, ctx) {
    const text = sourceOf(node, ctx).replaceAll('\r', '');
    if (DRAWING.test(text)) return;
    // A search from the start of the page for each paragraph takes seconds on a long page.
    const { start } = node.position!;
    const line = ctx.source.lastIndexOf('\n', start.offset! - 1) + 1;
    const before = ctx.source.slice(line, start.offset).replaceAll('\t', TAB).length;
    const [first = '', ...others] = text.split('\n');
    const depths = new Set(others.map(indentOf).filter((indent) => indent > before));
    const kind = others.length ? kindOf(text, depths.size) : undefined;
    if (!kind) return;
    const [lines, fix] = KINDS[kind];
    report(ctx, node, { cause: `${lines} 줄들이 모양을 잃고 글이 됩니다: ${first.trim()}`, fix });
  },
});
