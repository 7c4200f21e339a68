import { linesOf } from '../text.ts';

/**
 * Writes elements of HTML that have lines of their own anew, as Notion has callouts and toggles, those within others first. One
 * without an end stays as it is, with all that is behind it.
 *
 * @param name of the element
 * @param write from the lines within an element, and the blanks before them, to the lines in its place, the first of them empty
 */
export function rewriteElements(
  text: string,
  name: string,
  write: (inner: string[], indent: string) => string[],
): string {
  const open = new RegExp(`^(?<before> *)(?<list>(?:[-*+]|\\d+[.)]) +)?<${name}\\b[^<>]*>(?<rest>.*)$`, 'i');
  const close = new RegExp(`^(?<before>.*?)</${name}>(?<rest>.*)$`, 'i');
  const lines = linesOf(text);
  const opens = (at: number) => !lines[at]!.isCode && open.test(lines[at]!.text);

  /** @returns what is in the place of the element that begins on line `at`, and the line behind it; nothing without end */
  function rewrite(at: number): { written: string[]; next: number } | undefined {
    const { before, list = '', rest } = open.exec(lines[at]!.text)!.groups as Record<string, string>;
    const indent = before + ' '.repeat(list.length);
    const inner: string[] = [];
    const finish = (last: string, behind: string, next: number) => {
      if (last.trim()) inner.push(indent + last.trim());
      const written = [...write(inner, indent), ...(behind.trim() ? ['', indent + behind.trim()] : [])];
      if (list && written.length) written.splice(0, 2, before + list + written[1]!.trimStart());
      return { written, next };
    };
    const own = close.exec(rest!)?.groups;
    if (own) return finish(own.before!, own.rest!, at + 1);
    if (rest!.trim()) inner.push(indent + rest!.trim());
    for (let next = at + 1; next < lines.length; next++) {
      const found = opens(next) ? rewrite(next) : undefined;
      if (!found && opens(next)) return;
      if (found) {
        inner.push(...found.written);
        next = found.next - 1;
        continue;
      }
      const { text: line, isCode } = lines[next]!;
      const end = isCode ? undefined : close.exec(line)?.groups;
      if (end) return finish(end.before!, end.rest!, next + 1);
      inner.push(line);
    }
  }

  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = opens(at) ? rewrite(at) : undefined;
    if (!found && opens(at)) return [...out, ...lines.slice(at).map((line) => line.text)].join('\n');
    out.push(...(found?.written ?? [lines[at]!.text]));
    if (found) at = found.next - 1;
  }
  return out.join('\n');
}
