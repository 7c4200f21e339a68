/** Longer diagrams are not searched: each line takes another run of the parser. */
const MAX_LINES = 300;

const OPENS = /\{\s*$|^\s*(?:alt|box|break|critical|loop|opt|par|par_over|rect|subgraph)\b/;
const CLOSES = /^\s*(?:end|\})\s*$/;

/** @returns the lines of the rest of a source that close the blocks which are open before it */
function closingLines(rest: string[]): string[] {
  let depth = 0;
  return rest.filter((line) => {
    if (OPENS.test(line)) depth++;
    if (!CLOSES.test(line)) return false;
    if (depth === 0) return true;
    depth--;
    return false;
  });
}

/**
 * Finds the line that causes an error without a line number: the first line after which the source so far, with its
 * blocks closed, fails with the same message.
 *
 * @param message the error's message for the entire source
 * @param parse parses a diagram, or rejects
 * @returns a line from 1, or `undefined` if no beginning of the source fails that way, as when only the drawing fails
 */
export async function findFaultyLine(
  source: string,
  message: string,
  parse: (source: string) => Promise<unknown>,
): Promise<number | undefined> {
  const lines = source.split('\n');
  if (lines.length > MAX_LINES) return undefined;
  for (let line = 1; line <= lines.length; line++) {
    const error = await parse([...lines.slice(0, line), ...closingLines(lines.slice(line))].join('\n')).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    if (error === message) return line;
  }
  return undefined;
}
