/** A longer diagram is not read again and again. */
const MOST_LINES = 300;

/**
 * The line that an error without one is about: where the beginning of a source, read up to and with it, first fails in the
 * same way.
 *
 * @param message of the error for the whole source
 * @param parse reads a diagram, and throws
 * @returns a line from 1; nothing where no beginning fails so, as when only the drawing fails
 */
export async function faultyLine(
  source: string,
  message: string,
  parse: (source: string) => Promise<unknown>,
): Promise<number | undefined> {
  const lines = source.split('\n');
  if (lines.length > MOST_LINES) return undefined;
  for (let line = 1; line <= lines.length; line++) {
    const found = await parse(lines.slice(0, line).join('\n')).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (found === message) return line;
  }
  return undefined;
}
