/** Longer diagrams are not searched: each line takes another run of the parser. */
const MAX_LINES = 300;

/**
 * Finds the line that causes an error without a line number: the first line after which the source so far fails with the
 * same message.
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
    const error = await parse(lines.slice(0, line).join('\n')).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    if (error === message) return line;
  }
  return undefined;
}
