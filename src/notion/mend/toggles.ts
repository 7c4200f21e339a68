import { linesOf } from '../text.ts';

const DETAILS = /^(?<indent> *)<details\b[^<>]*>(?<rest>.*)$/i;
const END = /^(?<before>.*?)<\/details>(?<rest>.*)$/i;
const SUMMARY = /^\s*<summary\b[^<>]*>(?<title>[^]*?)<\/summary>(?<rest>[^]*)$/i;
const HEADING = /^(?:<h(?<level>[1-6])>(?<html>[^]*)<\/h\k<level>>|(?<marks>#{1,6})\s+(?<text>[^]*))$/i;

/** Within HTML no Markdown is read: what is in the title of a toggle is written as HTML. */
const asHtml = (title: string) =>
  title
    .replace(
      /(`+)(.+?)\1/g,
      (_all, _ticks, code: string) =>
        `<code>${code.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>`,
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\\!])\[([^\]]+)\]\(([^()\s"]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** @returns the lines of a toggle, whose own toggles are mended, and the line behind it; nothing where it has no end */
function build(
  lines: string[],
  isCode: boolean[],
  from: number,
  rest: string,
  indent: string,
): { lines: string[]; next: number } | undefined {
  const inner: string[] = rest.trim() ? [indent + rest.trim()] : [];
  let [next, behind] = [-1, ''];
  for (let at = from; at < lines.length && next < 0; at++) {
    const line = lines[at]!;
    const opening = isCode[at] ? undefined : DETAILS.exec(line)?.groups;
    const closing = isCode[at] || opening ? undefined : END.exec(line)?.groups;
    if (opening) {
      const found = build(lines, isCode, at + 1, opening.rest!, opening.indent!);
      if (!found) return;
      inner.push(...found.lines);
      at = found.next - 1;
    } else if (closing) {
      if (closing.before!.trim()) inner.push(indent + closing.before!.trim());
      [next, behind] = [at + 1, closing.rest!];
    } else inner.push(line);
  }
  if (next < 0) return;
  const end = inner.findIndex((line) => /<\/summary>/i.test(line));
  const found = SUMMARY.exec(inner.slice(0, end + 1).join('\n'))?.groups;
  const title = found?.title!.trim() ?? '';
  const body = found ? [...(found.rest!.trim() ? [indent + found.rest!.trim()] : []), ...inner.slice(end + 1)] : inner;
  const tail = behind.trim() ? ['', indent + behind.trim()] : [];
  const heading = HEADING.exec(title)?.groups;
  if (heading) {
    const marks = heading.marks ?? '#'.repeat(Number(heading.level));
    return {
      lines: ['', `${indent}${marks} ${(heading.html ?? heading.text)!.trim()}`, '', ...body, '', ...tail],
      next,
    };
  }
  const shown = title ? asHtml(title) : '펼쳐 보기';
  const head = [`${indent}<details>`, `${indent}<summary>${shown}</summary>`];
  return { lines: ['', ...head, '', ...body, '', `${indent}</details>`, '', ...tail], next };
}

/** Toggles stay folded; what is in them is Markdown, for which HTML wants empty lines. A toggle heading is a heading. */
export function toggles(text: string): string {
  const all = linesOf(text);
  const lines = all.map((line) => line.text);
  const isCode = all.map((line) => line.isCode);
  const out: string[] = [];
  let isEndless = false;
  for (let at = 0; at < lines.length; at++) {
    const opening = isCode[at] || isEndless ? undefined : DETAILS.exec(lines[at]!)?.groups;
    const found = opening && build(lines, isCode, at + 1, opening.rest!, opening.indent!);
    if (opening && !found) isEndless = true;
    if (found) {
      out.push(...found.lines);
      at = found.next - 1;
    } else out.push(lines[at]!);
  }
  return out.join('\n');
}
