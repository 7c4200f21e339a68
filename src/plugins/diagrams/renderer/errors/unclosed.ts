import { openBracket } from './unclosed-bracket.ts';

/** What is opened and never closed: the sign or word, its line from 1, and what to do. */
export interface LeftOpen {
  sign: string;
  line: number;
  fix: string;
}

/** The words that `end` closes, by the kind of a diagram. */
const BLOCKS: [kind: RegExp, opening: RegExp][] = [
  [/^\s*(?:flowchart|graph)\b/m, /^subgraph\b/],
  [/^\s*sequenceDiagram\b/m, /^(?:loop|alt|opt|par|par_over|critical|break|rect|box)\b/],
];

/** Kinds in which a quotation mark is a letter like others. */
const UNQUOTED = /^\s*(?:sequenceDiagram|gantt|journey|timeline|mindmap|kanban)\b/m;

function openQuote(lines: string[]): LeftOpen | undefined {
  const isOdd = (text: string) => text.split('"').length % 2 === 0;
  const source = lines.join('\n');
  if (UNQUOTED.test(source) || !isOdd(source)) return undefined;
  const fix = '짝이 되는 따옴표로 닫으세요. 글에 따옴표가 들면 #quot;로 적으세요.';
  return { sign: '"', line: lines.findIndex(isOdd) + 1, fix };
}

function openBlock(lines: string[]): LeftOpen | undefined {
  const source = lines.join('\n');
  const [, opening] = BLOCKS.find(([kind]) => kind.test(source)) ?? [];
  const open: LeftOpen[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const [sign] = opening?.exec(text) ?? [];
    if (sign) open.push({ sign, line: at + 1, fix: '그 묶음의 끝에 end만 있는 줄을 적으세요.' });
    else if (/^end\b/.test(text)) open.pop();
  }
  return open[0];
}

/**
 * @param source a diagram in Mermaid's language, in which Mermaid finds fault
 * @returns the first quotation mark, bracket or block in it that nothing closes
 */
export function leftOpen(source: string): LeftOpen | undefined {
  const lines = source.replace(/^\s*%%.*$/gm, '').split('\n');
  const quote = openQuote(lines);
  if (quote) return quote;
  const bracket = openBracket(source);
  if (!bracket) return openBlock(lines);
  return { ...bracket, fix: '짝이 되는 괄호로 닫으세요. 글에 괄호가 들면 ["글 (괄호)"]처럼 따옴표로 감싸세요.' };
}
