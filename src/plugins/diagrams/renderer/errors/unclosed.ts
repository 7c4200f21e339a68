/** Something that is opened and never closed: the symbol or keyword, its line from 1, and a fix. */
interface Unclosed {
  symbol: string;
  line: number;
  fix: string;
}

/** The keywords that `end` closes, by the kind of diagram. */
const BLOCKS: [kind: RegExp, opening: RegExp][] = [
  [/^\s*(?:flowchart|graph)\b/m, /^subgraph\b/],
  [/^\s*sequenceDiagram\b/m, /^(?:loop|alt|opt|par|par_over|critical|break|rect|box)\b/],
];

/** Kinds in which brackets are paired. */
const BRACKETED = /^\s*(?:flowchart|graph|block|stateDiagram|classDiagram|erDiagram|mindmap|requirement)/m;
const PAIRS: Record<string, string> = { ']': '[', ')': '(', '}': '{' };

/** Arrows and ends of relations that look like brackets. */
const ARROWS = /[|}o]{1,2}(?:[-=]+|\.+)>?[|{o]{1,2}|[|}][|o](?=\s|$)|--?[()]+|[()]+--?|\(\)/g;
/** Relations of entities, also faulty ones: in no other words of these diagrams dashes or dots stand beside brackets. */
const RELATIONS = /\S*(?:--?|\.\.)\S*/g;

/** Kinds in which a quotation mark is an ordinary character. */
const UNQUOTED = /^\s*(?:sequenceDiagram|gantt|journey|timeline|mindmap|kanban)\b/m;

function unclosedQuote(lines: string[]): Unclosed | undefined {
  const isOdd = (text: string) => text.split('"').length % 2 === 0;
  const source = lines.join('\n');
  if (UNQUOTED.test(source) || !isOdd(source)) return undefined;
  const fix = '짝이 되는 따옴표로 닫으세요. 글에 따옴표가 들면 #quot;로 적으세요.';
  return { symbol: '"', line: lines.findIndex(isOdd) + 1, fix };
}

function unclosedBracket(source: string): Unclosed | undefined {
  if (!BRACKETED.test(source)) return undefined;
  const open: Unclosed[] = [];
  const fix = '짝이 되는 괄호로 닫으세요. 글에 괄호가 들면 ["글 (괄호)"]처럼 따옴표로 감싸세요.';
  const ends = /^\s*erDiagram\b/m.test(source) ? RELATIONS : ARROWS;
  const plain = source.replace(/"[^"]*"/g, (text) => text.replace(/[^\n]/g, ' ')).replace(ends, '');
  for (const [at, text] of plain.split('\n').entries()) {
    for (const symbol of text.match(/[[\](){}]/g) ?? []) {
      if (!PAIRS[symbol]) open.push({ symbol, line: at + 1, fix });
      else if (open.at(-1)?.symbol === PAIRS[symbol]) open.pop();
      else return open.at(-1);
    }
  }
  return open[0];
}

function unclosedBlock(lines: string[]): Unclosed | undefined {
  const source = lines.join('\n');
  const [, opening] = BLOCKS.find(([kind]) => kind.test(source)) ?? [];
  const open: Unclosed[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const [symbol] = opening?.exec(text) ?? [];
    if (symbol) open.push({ symbol, line: at + 1, fix: '그 묶음의 끝에 end만 있는 줄을 적으세요.' });
    else if (/^end\b/.test(text)) open.pop();
  }
  return open[0];
}

/**
 * @param source a diagram in Mermaid's language that Mermaid rejects
 * @returns its first quotation mark, bracket or block that is never closed
 */
export function findUnclosed(source: string): Unclosed | undefined {
  const lines = source.replace(/^\s*%%.*$/gm, '').split('\n');
  return unclosedQuote(lines) ?? unclosedBracket(source) ?? unclosedBlock(lines);
}
