/** Finds all syntax errors of MDX, with suggestions: the parser stops at the first, with a message in English. */
import { parseSync } from 'rolldown/utils';
import { type Features, type MdastNode, mdxToMdast } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import type { Fault, Problem } from '../../site/problem.ts';
import { isElement, VOID } from './html-elements.ts';
import { literally } from './literal-advice.ts';

/** A syntax error, and the text that replaces it so that parsing can continue. */
interface MdxError extends Fault {
  /** Position to report, if it is not the start. */
  at?: number;
  start: number;
  end: number;
  replacement: string;
}

type Explain = (found: { source: string; at: number; named: string }) => MdxError | undefined;

const MAX_ERRORS = 100;
const TAG = /<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^<>"'{}])*>?/y;
const ADDRESS = /<(?:https?:\/\/|mailto:|[\w.+-]+@)[^\s<>]+>/y;

/** The part of a page to replace, so that parsing can continue. */
const cut = (start: number, end: number, replacement = '') => ({ start, end, replacement });

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0]!;

const unclosed: Explain = ({ source, at, named: name }) => {
  const tag = matchAt(TAG, source, at) ?? '';
  const found = cut(at, at + tag.length);
  if (VOID.has(name))
    return {
      ...found,
      cause: `MDX에서는 닫아야 하는 태그입니다: <${name}>`,
      fix: `<${name} /> 처럼 끝에 / 를 적으세요.`,
    };
  if (!isElement(name) && !/^[A-Z]|\./.test(name))
    return { ...found, cause: `HTML에 없는 태그입니다: ${tag}`, fix: literally(tag) };
  return {
    ...found,
    cause: `끝나지 않는 태그입니다: ${firstLine(tag)}`,
    fix: `여는 태그가 문단 안에 있으면 같은 문단에서, 줄을 따로 차지하면 다른 줄에서 </${name}> 로 닫으세요. ${literally(`<${name}>`)}`,
  };
};

const unopened: Explain = ({ source, at, named: name }) => ({
  ...cut(at, at + (matchAt(TAG, source, at) ?? '').length),
  cause: `여는 태그가 없습니다: </${name}>`,
  fix: `지우거나, 앞에 <${name}> 를 적으세요. ${literally(`</${name}>`)}`,
});

const openBrace: Explain = ({ source, at }) => ({
  ...cut(at, at + 1),
  cause: `{ 로 연 것을 닫지 않았습니다: ${firstLine(source.slice(at))}`,
  fix: source.startsWith('{/*', at)
    ? '주석의 끝에 */} 를 적으세요.'
    : '글자 그대로면 \\{ 로 적거나 백틱으로 감싸세요. 식이면 } 로 닫으세요.',
});

/** Finds the outermost braces around a position within its block. */
function bracesAround(source: string, at: number): [start: number, end: number] | undefined {
  const endOf = (start: number) => {
    for (let depth = 0, index = start; index < source.length; index++) {
      if (source[index] === '{') depth++;
      else if (source[index] === '}' && --depth === 0) return index + 1;
    }
    return 0;
  };
  const block = Math.max(0, source.lastIndexOf('\n\n', at));
  for (let start = source.indexOf('{', block); start >= 0 && start <= at; start = source.indexOf('{', start + 1)) {
    const end = source[start - 1] === '\\' ? 0 : endOf(start);
    if (end > at) return [start, end];
  }
  return;
}

const expression: Explain = ({ source, at }) => {
  const [start, end] = bracesAround(source, at) ?? [];
  if (start === undefined || end === undefined) return;
  const text = source.slice(start, end);
  const isAttribute = source[start - 1] === '=' || text.startsWith('{...');
  return {
    ...cut(start, end, text.startsWith('{...') ? '{...{}}' : "{''}"),
    cause: `중괄호 안을 식으로 읽을 수 없습니다: ${firstLine(text)}`,
    fix: isAttribute ? '식의 문법을 고치세요.' : '글자 그대로면 백틱으로 감싸거나 { 를 \\{ 로 적으세요.',
  };
};

const lessThan: Explain = ({ source, at }) => {
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at);
    const cause = 'MDX에서는 <!-- --> 로 주석을 달 수 없습니다.';
    return { ...cut(at, end < 0 ? at + 4 : end + 3), cause, fix: '{/* 주석 */} 처럼 적으세요.' };
  }
  const link = matchAt(ADDRESS, source, at);
  if (link) {
    const text = link.slice(1, -1).replace(/^mailto:/, '');
    const cause = `MDX에서는 < > 로 감싼 주소를 읽지 못합니다: ${link}`;
    const fix = `[${text}](${/^https?:/.test(text) ? text : `mailto:${text}`}) 처럼 적으세요.`;
    return { ...cut(at, at + link.length), cause, fix };
  }
  const name = matchAt(/(?<=<)[A-Za-z][\w.-]*/y, source, at + 1);
  const tag = matchAt(TAG, source, at) ?? '<';
  if (name && tag.endsWith('>'))
    return {
      ...cut(at, at + tag.length, source.includes(`</${name}>`, at) ? `<${name}>` : ''),
      cause: `태그로 읽을 수 없습니다: ${firstLine(tag)}`,
      fix: `속성은 이름="값" 처럼 적으세요. ${literally(firstLine(tag))}`,
    };
  return {
    ...cut(at, at + 1),
    cause: `MDX에서는 < 가 태그를 엽니다: ${firstLine(source.slice(at, at + 30))}`,
    fix: '글자 그대로면 \\< 로 적거나 백틱으로 감싸세요.',
  };
};

/** Messages of the parser (`satteri`, based on `mdxjs-rs`); the group is a name in the message. */
const KINDS: [message: RegExp, explain: Explain][] = [
  [/^Expected a closing tag for `<([^>`]*)>`/, unclosed],
  [/expected corresponding closing tag for `<([^>`]*)>`/, unclosed],
  [/^Unexpected closing tag `<\/([^>`]*)>`, expected an open tag/, unopened],
  [/^Unexpected end of file in expression/, openBrace],
  [/^Could not parse expression/, expression],
  [/^Unexpected character/, lessThan],
];

/** Returns the offset of a line and a column, both counted from 1. */
function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let rest = line; rest > 1; rest--) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

const MESSAGE = /^(?<line>\d+):(?<column>\d+): (?<text>[^]*?)(?: \((?:note: [^]*?|mdx[\w-]*:[\w-]+)\))*$/;

/** Finds the first syntax error in imports and exports, which the MDX parser reports later and without a line. */
function findModuleError(tree: MdastNode, source: string): { message: string; mdxError: MdxError } | undefined {
  for (const node of 'children' in tree ? tree.children : []) {
    if (node.type !== 'mdxjsEsm') continue;
    const [error] = parseSync('page.jsx', node.value).errors;
    if (!error) continue;
    const start = node.position!.start.offset!;
    const at = start + Math.min(error.labels[0]?.start ?? 0, node.value.length - 1);
    const line = source.slice(source.lastIndexOf('\n', at) + 1).split('\n', 1)[0]!;
    const gap = source.indexOf('\n\n', at);
    const mdxError = {
      ...cut(start, gap < 0 ? source.length : gap),
      at,
      cause: `import나 export로 읽을 수 없는 줄입니다: ${line.trim()}`,
      fix: '글이면 첫 낱말을 백틱으로 감싸고, 보일 코드면 ``` 사이에 두세요. 쓸 코드면 문법을 고치세요.',
    };
    return { message: error.message, mdxError };
  }
  return;
}

function findError(
  source: string,
  features: Features,
): { message: string; mdxError: MdxError | undefined } | undefined {
  try {
    return findModuleError(mdxToMdast(source, { features }), source);
  } catch (error) {
    const { message } = error as Error;
    const { line, column, text = message } = MESSAGE.exec(message)?.groups ?? {};
    const [kind, explain] = KINDS.find(([kind]) => kind.test(text)) ?? [];
    if (!explain) return { message: text, mdxError: undefined };
    // An unclosed element is reported at its start.
    const [, first = line, firstColumn = column] = (explain === unclosed && /\((\d+):(\d+)\)/.exec(text)) || [];
    const at = offsetOf(source, Number(first), Number(firstColumn));
    return { message: text, mdxError: explain({ source, at, named: kind!.exec(text)?.[1] ?? '' }) };
  }
}

/**
 * Finds all syntax errors of a page.
 *
 * @param source text of an MDX page
 * @returns the problems, and the text without them, with the same lines; it can be parsed unless the parser reports an
 *   unknown error
 */
export function findMdxErrors(source: string, features: Features): { problems: Problem[]; text: string } {
  const problems: Problem[] = [];
  let text = source;
  while (problems.length < MAX_ERRORS) {
    const { message, mdxError } = findError(text, features) ?? {};
    if (message === undefined || !mdxError) break;
    const { start, end, at = start, replacement, cause, fix } = mdxError;
    problems.push({
      line: lineAt(text, at),
      cause: `${cause} (${message.replace(/ \(\d+:\d+\)/, '').replace(/\s+/g, ' ')})`,
      fix,
    });
    text = text.slice(0, start) + replacement + text.slice(start, end).replace(/[^\n]/g, '') + text.slice(end);
  }
  return { problems, text };
}
