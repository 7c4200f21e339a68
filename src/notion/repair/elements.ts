import { linesOf } from '../text.ts';

/**
 * Rewrites block-level HTML elements, such as Notion's callouts and toggles, innermost first. From an element without an
 * end tag on, the text stays as it is.
 *
 * @param name tag name of the element
 * @param write converts the lines within an element, with their indentation, to its replacement, whose first line is empty
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

  /**
   * @returns the replacement of the element that starts on line `at`, and the line after it; `undefined` without an end
   * tag
   */
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
    const onSameLine = close.exec(rest!)?.groups;
    if (onSameLine) return finish(onSameLine.before!, onSameLine.rest!, at + 1);
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
