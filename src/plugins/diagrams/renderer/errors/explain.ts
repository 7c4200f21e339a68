/** Why a diagram is not drawn, and what to do, in sentences for its author. */
import { mendingOf, senseOf } from './common-mistakes.ts';
import { CONFIG } from '../config.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { leftOpen } from './unclosed.ts';

/** What an author reads: why, where (line of the diagram from 1, where it is known), and what to do. */
export type Reason = { cause: string; line?: number; fix?: string };

/** Thrown for what is in the source; anything else that is thrown may have left Mermaid in a state of its own. */
export class Refusal extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason.cause);
    this.reason = reason;
  }
}

/** @throws Refusal where Mermaid would answer with a picture that only says that the text is too long */
export function assertSize(source: string): void {
  const { maxTextSize } = CONFIG;
  if (source.length <= maxTextSize) return;
  throw new Refusal({
    cause: `그림의 글이 ${source.length}자로, ${maxTextSize}자를 넘습니다.`,
    fix: '여러 그림으로 나누세요.',
  });
}

const LIST = `쓸 수 있는 그림: ${Object.values(KINDS).join(', ')}`;

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @throws Refusal where it is not one of {@link KINDS}
 */
export function assertSupported(kind: string): asserts kind is Kind {
  if (Object.hasOwn(KINDS, kind)) return;
  throw new Refusal({ cause: `'${kind}' 그림은 그리지 않습니다.`, fix: LIST });
}

/** Math would need HTML within the picture. */
export function assertNoMath(source: string): void {
  const at = source.search(/\$\$.+\$\$/);
  if (at < 0) return;
  const line = source.slice(0, at).split('\n').length;
  throw new Refusal({ line, cause: '$$ 수식은 그림에 그리지 않습니다.', fix: 'x², √2처럼 글자로 쓰세요.' });
}

/** Names that every JavaScript object has; Mermaid's layout mistakes nodes that are called so for its own data. */
const RESERVED = Object.getOwnPropertyNames(Object.prototype);

/**
 * @param error thrown while `source` was drawn
 * @returns the commonest mistakes in plain words with the way to mend them, with Mermaid's own words behind, which alone are
 *   given for the rest, see {@link explainUnplaced}; and whether Mermaid itself found fault with the source
 */
export function reasonOf(error: unknown, source: string): Reason & { found: boolean } {
  if (error instanceof Refusal) return { ...error.reason, found: true };
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Edge limit exceeded'))
    return { cause: `연결선이 ${CONFIG.maxEdges}개를 넘습니다.`, fix: '여러 그림으로 나누세요.', found: true };
  if (message.startsWith('No diagram type detected')) return { ...unknownKind(source), found: true };
  if (error instanceof Error && error.name === 'YAMLException') return { ...frontMatter(message), found: true };
  const named = Number(/\bline:?\s+(\d+)/i.exec(message)?.[1]);
  if (named) return { ...mistakeIn(source, named + linesBefore(source), message), found: true };
  const words = new Set(source.match(/\w+/g));
  const reserved = RESERVED.find((name) => words.has(name));
  if (!reserved) return { cause: message, found: /^Parsing failed|^Syntax error/.test(message) };
  const cause = `'${reserved}'은(는) 노드의 이름으로 쓸 수 없습니다. (${message})`;
  return { cause, fix: '다른 이름을 쓰세요.', found: false };
}

/**
 * @param message Mermaid's, which names no line
 * @param line of the source that it is about, where that is known
 */
export function explainUnplaced(message: string, source: string, line: number | undefined): Reason {
  const brief = briefly(message);
  const fix = senseOf(message) ?? '괄호 안의 까닭을 보고 고치세요.';
  const lines = source.split('\n');
  const date = /^Invalid date:(.+)/.exec(message)?.[1];
  const at = line ?? (date === undefined ? 0 : lines.findIndex((text) => text.includes(date)) + 1);
  if (!at) return { cause: `그림을 읽거나 그리지 못했습니다. (${brief})`, fix };
  return { line: at, cause: `${at}번째 줄이 맞지 않습니다: ${lines[at - 1]!.trim()} (${brief})`, fix };
}

/** How many lines stand before the first that Mermaid counts: front matter, directives, comments, empty ones. */
function linesBefore(source: string): number {
  const before =
    /^(?:\s*---\n[^]*?\n\s*---[ \t]*(?=\n)|\s*%%\{[^]*?\}%%|\s*%%(?!\{)[^\n]*(?=\n)|\s+)*/.exec(source)?.[0] ?? '';
  return before.split('\n').length - 1;
}

/** The line that is the `count`th behind `before`, where empty ones and comments do not count, as in a sankey. */
function writtenLine(lines: string[], before: number, count: number): number | undefined {
  const written = lines.flatMap((text, at) => (at < before || /^\s*(?:%%.*)?$/.test(text) ? [] : [at + 1]));
  return written[count - 1];
}

function mistakeIn(source: string, line: number, message: string): Reason {
  const lines = source.split('\n');
  const brief = briefly(message);
  const open = leftOpen(source);
  if (open)
    return {
      line: open.line,
      cause: `${open.line}번째 줄에서 연 '${open.sign}'을(를) 닫지 않았습니다: ${lines[open.line - 1]!.trim()} (${brief})`,
      fix: open.fix,
    };
  const before = linesBefore(source);
  const found = /^\s*sankey/m.test(source) ? writtenLine(lines, before, line - before) : line;
  const near = Math.min(found ?? line, lines.length);
  const end = [near - 1, near - 2].find((at) =>
    /(?:--.*|[[({|]\s*)\bend\b|\bend\b\s*(?:--|==|-\.)/.test(lines[at] ?? ''),
  );
  if (end !== undefined)
    return {
      line: end + 1,
      cause: `'end'는 묶음을 닫는 말이어서 이름으로 쓸 수 없습니다: ${lines[end]!.trim()} (${brief})`,
      fix: 'End나 끝처럼 다르게 쓰거나, 글이면 따옴표로 감싸세요.',
    };
  const written = lines[near - 1]!.trim();
  return {
    line: near,
    cause: `${near}번째 줄을 읽지 못했습니다: ${written} (${brief})`,
    fix: mendingOf(written, source, message),
  };
}

/** Mermaid's own words on one line, without the picture of the place and the list of all that could stand there. */
function briefly(message: string): string {
  const [first = ''] = message.replace(/`\n`/g, '`\\n`').split('\n');
  const got = /, got '(?!1'|EOF')[^']*'\s*$/.exec(message)?.[0].trim() ?? '';
  return first.trim().replace(/:$/, '') + got;
}

/** A name of a kind without what is forgotten of it: capitals, and the words at its end. */
const stem = (name: string) => name.toLowerCase().replace(/(?:diagram|chart)?(?:-v2|-beta)?$/, '');

function unknownKind(source: string): Reason {
  const before = linesBefore(source);
  const word = /\S+/.exec(source.split('\n')[before] ?? '')?.[0] ?? '';
  const cause = word === '' ? '그림의 종류가 없습니다.' : `'${word}'(으)로 시작하는 그림은 없습니다.`;
  const meant = Object.values(KINDS).find((name) => stem(name) === stem(word));
  if (meant) return { line: before + 1, cause, fix: `대문자와 소문자까지 '${meant}'(으)로 적으세요.` };
  return { line: before + 1, cause, fix: `첫 줄에 그림의 종류를 쓰세요. ${LIST}` };
}

function frontMatter(message: string): Reason {
  const line = Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 0) + 1;
  return {
    line,
    cause: `그림의 머리말(---)을 읽지 못했습니다: ${message.split('\n')[0]}`,
    fix: 'YAML 문법을 고치세요.',
  };
}
