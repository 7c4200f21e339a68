const PAIRS: Record<string, string> = { ']': '[', ')': '(', '}': '{' };

/** Arrows and marks of relations that look like brackets. */
const MARKS = /[|}o]{1,2}(?:--|\.\.)[|{o]{1,2}|[|}][|o](?=\s|$)|--?[()]+|[()]+--?|\(\)/g;

/**
 * @param source a diagram in Mermaid's language
 * @returns the first bracket that nothing closes, and its line from 1; nothing where brackets are no pairs, as in sequences
 */
export function openBracket(source: string): { sign: string; line: number } | undefined {
  if (!/^\s*(?:flowchart|graph|block|stateDiagram|classDiagram|erDiagram|mindmap|requirement)/m.test(source))
    return undefined;
  const open: { sign: string; line: number }[] = [];
  const plain = source.replace(/"[^"]*"/g, (text) => text.replace(/[^\n]/g, ' ')).replace(MARKS, '');
  for (const [at, text] of plain.split('\n').entries()) {
    for (const sign of text.match(/[[\](){}]/g) ?? []) {
      if (!PAIRS[sign]) open.push({ sign, line: at + 1 });
      else if (open.at(-1)?.sign === PAIRS[sign]) open.pop();
      else return open.at(-1);
    }
  }
  return open[0];
}
