/** Explains to an author, in sentences, why a diagram cannot be drawn and what to do. */
import { parseDocument } from 'yaml';
import { CONFIG } from '../config.ts';
import { KINDS } from '../kinds.ts';
import { KIND_LIST } from './assertions.ts';
import { fixFor } from './common-mistakes.ts';
import { DiagramError, type Reason } from './diagram-error.ts';
import { fixForInvalid } from './invalid-lines.ts';
import { findUnclosed } from './unclosed.ts';

/** Property names of every JavaScript object: Mermaid's layout takes nodes with such names for its own data. */
const RESERVED_NAMES = Object.getOwnPropertyNames(Object.prototype);

/** A reason, and whether the source is at fault; any other error may have left Mermaid in a broken state. */
export type Explanation = Reason & { inSource: boolean };

/**
 * @param error thrown while `source` was drawn
 * @returns for common mistakes a plain explanation with a fix, followed by Mermaid's message in parentheses; for others
 *   Mermaid's message alone, see {@link explainWithoutLine}
 */
export function explainError(error: unknown, source: string): Explanation {
  if (error instanceof DiagramError) return { ...error.reason, inSource: true };
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Edge limit exceeded'))
    return { cause: `연결선이 ${CONFIG.maxEdges}개를 넘습니다.`, fix: '여러 그림으로 나누세요.', inSource: true };
  if (message.startsWith('No diagram type detected')) return { ...explainUnknownKind(source), inSource: true };
  if (error instanceof Error && error.name === 'YAMLException')
    return { ...(explainProperties(source) ?? explainFrontMatter(message)), inSource: true };
  const line = Number(/\bline:?\s+(\d+)/i.exec(message)?.[1]);
  if (line) return { ...explainLine(source, line + countSkippedLines(source), message), inSource: true };
  const words = new Set(source.match(/\w+/g));
  const reserved = RESERVED_NAMES.find((name) => words.has(name));
  if (!reserved) return { cause: message, inSource: /^Parsing failed|^Syntax error/.test(message) };
  const cause = `'${reserved}'은(는) 노드의 이름으로 쓸 수 없습니다. (${message})`;
  return { cause, fix: '다른 이름을 쓰세요.', inSource: false };
}

/**
 * @param message Mermaid's message, which names no line
 * @param line the faulty line of the source, if it has been found
 */
export function explainWithoutLine(message: string, source: string, line: number | undefined): Reason {
  const brief = summarize(message);
  const lines = source.split('\n');
  const date = /^Invalid date:(.+)/.exec(message)?.[1];
  const quoted = date === undefined ? [...message.matchAll(/"([^"]+)"/g)].map(([, word]) => word!) : [date];
  const isMeant = (text: string) => quoted.length > 0 && quoted.every((word) => text.includes(word));
  const at = line ?? lines.findIndex(isMeant) + 1;
  const known = fixForInvalid(message) ?? (at ? fixFor(lines[at - 1]!, source, message) : undefined);
  const fix = known ?? '괄호 안의 까닭을 보고 고치세요.';
  if (!at) return { cause: `그림을 읽거나 그리지 못했습니다. (${brief})`, fix };
  return { line: at, cause: `${at}번째 줄이 맞지 않습니다: ${lines[at - 1]!.trim()} (${brief})`, fix };
}

/** Counts the lines before Mermaid's first: front matter, directives, comments and empty lines. */
function countSkippedLines(source: string): number {
  const before =
    /^(?:\s*---\n[^]*?\n\s*---[ \t]*(?=\n)|\s*%%\{[^]*?\}%%|\s*%%(?!\{)[^\n]*(?=\n)|\s+)*/.exec(source)?.[0] ?? '';
  return before.split('\n').length - 1;
}

/** Finds the `count`th line after `before`, not counting empty lines and comments, as Mermaid does in a sankey diagram. */
function nthWrittenLine(lines: string[], before: number, count: number): number | undefined {
  const written = lines.flatMap((text, at) => (at < before || /^\s*(?:%%.*)?$/.test(text) ? [] : [at + 1]));
  return written[count - 1];
}

function explainLine(source: string, line: number, message: string): Reason {
  const lines = source.split('\n');
  const brief = summarize(message);
  const unclosed = findUnclosed(source);
  if (unclosed)
    return {
      line: unclosed.line,
      cause: `${unclosed.line}번째 줄에서 연 '${unclosed.symbol}'을(를) 닫지 않았습니다: ${lines[unclosed.line - 1]!.trim()} (${brief})`,
      fix: unclosed.fix,
    };
  const before = countSkippedLines(source);
  const counted = /^\s*sankey/m.test(source) ? nthWrittenLine(lines, before, line - before) : line;
  const near = Math.min(counted ?? line, lines.length);
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
    fix: fixFor(written, source, message) ?? '그 줄이나 바로 앞줄의 문법을 고치세요.',
  };
}

/** Shortens Mermaid's message to one line, without the source excerpt and the list of expected tokens. */
function summarize(message: string): string {
  const [first = ''] = message.replace(/`\n`/g, '`\\n`').split('\n');
  const got = /, got '(?!1'|EOF')[^']*'\s*$/.exec(message)?.[0].trim() ?? '';
  return first.trim().replace(/:$/, '') + got;
}

/** Reduces the name of a kind to what authors get right: no capitals, no suffixes. */
const stem = (name: string) => name.toLowerCase().replace(/(?:diagram|chart)?(?:-v2|-beta)?$/, '');

function explainUnknownKind(source: string): Reason {
  const before = countSkippedLines(source);
  const word = /\S+/.exec(source.split('\n')[before] ?? '')?.[0] ?? '';
  if (word.startsWith('```'))
    return {
      line: before + 1,
      cause: `그림 안에 울타리가 또 있습니다: ${word}`,
      fix: '이 줄과 그 짝인 ``` 줄을 지우세요.',
    };
  const cause = word === '' ? '그림의 종류가 없습니다.' : `'${word}'(으)로 시작하는 그림은 없습니다.`;
  const kinds = Object.values(KINDS);
  const meant =
    kinds.find((name) => stem(name) === stem(word)) ??
    kinds.find((name) => stem(name).length > 2 && stem(word).startsWith(stem(name)));
  if (meant) return { line: before + 1, cause, fix: `대문자와 소문자까지 '${meant}'(으)로 적으세요.` };
  return { line: before + 1, cause, fix: `첫 줄에 그림의 종류를 쓰세요. ${KIND_LIST}` };
}

/** Explains the first properties of a node, such as `@{ shape: cyl }`, that cannot be parsed. */
function explainProperties(source: string): Reason | undefined {
  for (const { 0: text, 1: properties = '', index } of source.matchAll(/@\{([^}]*)\}/g)) {
    const yaml = properties.includes('\n') ? properties : `{${properties}}`;
    if (parseDocument(yaml).errors.length === 0) continue;
    const line = source.slice(0, index).split('\n').length;
    const cause = `${line}번째 줄의 값을 읽지 못했습니다: ${text}`;
    return { line, cause, fix: '값은 쉼표로 나누고 글은 따옴표로 감싸세요: @{ shape: cyl, label: "글" }' };
  }
  return undefined;
}

function explainFrontMatter(message: string): Reason {
  const line = Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 0) + 1;
  return {
    line,
    cause: `그림의 머리말(---)을 읽지 못했습니다: ${message.split('\n')[0]}`,
    fix: 'YAML 문법을 고치세요. 값에 : 나 # 이 들면 title: "첫째: 둘째"처럼 따옴표로 감싸세요.',
  };
}
