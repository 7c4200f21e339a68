const PAIRS: Record<string, string> = { ']': '[', ')': '(', '}': '{' };

/** Arrows and ends of relations that look like brackets. */
const ARROWS = /[|}o]{1,2}(?:[-=]+|\.+)>?[|{o]{1,2}|[|}][|o](?=\s|$)|--?[()]+|[()]+--?|\(\)/g;

/**
 * @param source a diagram in Mermaid's language
 * @returns the first bracket that is never closed, and its line from 1; `undefined` for kinds whose brackets need not be
 *   paired, such as sequence diagrams
 */
export function findUnclosedBracket(source: string): { symbol: string; line: number } | undefined {
  if (!/^\s*(?:flowchart|graph|block|stateDiagram|classDiagram|erDiagram|mindmap|requirement)/m.test(source))
    return undefined;
  const open: { symbol: string; line: number }[] = [];
  const plain = source.replace(/"[^"]*"/g, (text) => text.replace(/[^\n]/g, ' ')).replace(ARROWS, '');
  for (const [at, text] of plain.split('\n').entries()) {
    for (const symbol of text.match(/[[\](){}]/g) ?? []) {
      if (!PAIRS[symbol]) open.push({ symbol, line: at + 1 });
      else if (open.at(-1)?.symbol === PAIRS[symbol]) open.pop();
      else return open.at(-1);
    }
  }
  return open[0];
}
