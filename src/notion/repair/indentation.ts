import { linesOf, type Line } from '../text.ts';

const ITEM = /^(?<marker>[-*+]|\d{1,9}[.)])(?<gap> +(?=\S)|$)/;
/** Starts of blocks, also of an item without text. */
const BLOCK = /^(?:#{1,6} |>|(?:[-*+]|\d{1,9}[.)])$|[-*+] |\d{1,9}[.)] |`{3,}|~{3,}|\||<|:::|\$\$|(?:[-*_] *){3,}$)/;

/** Columns of an open list item. */
interface Item {
  /** Of its marker, in the export. */
  indent: number;
  /** Of its text, in the export. */
  content: number;
  /** Of its text, in the output. */
  out: number;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Notion indents the content of an item by four spaces, even if its marker is wider, such as `100. `. */
const isInside = (indent: number, item: Item) => indent >= Math.min(item.content, item.indent + 4);

/**
 * Indents the content of a list to the text of its item, as Markdown requires, rather than by Notion's four spaces a level.
 * Indentation outside of lists (the body of a toggle heading, a nested paragraph) is removed: Markdown would read it as
 * code, which Notion always fences. The content of quotes is repaired in the same way.
 */
export function indentation(text: string): string {
  return indentLines(linesOf(text)).join('\n');
}

function indentLines(lines: Line[]): string[] {
  const out: string[] = [];
  let items: Item[] = [];
  let canContinue = false;
  for (let at = 0; at < lines.length; at++) {
    const { text, isCode } = lines[at]!;
    if (isCode) {
      let end = at;
      const first = indentOf(text);
      items = items.filter((item) => isInside(first, item));
      while (end + 1 < lines.length && lines[end + 1]!.isCode) end++;
      out.push(...indentCode(lines.slice(at, end + 1), first, items.at(-1)?.out ?? 0));
      at = end;
      canContinue = false;
      continue;
    }
    const line = text.trimStart();
    if (!line) {
      out.push('');
      canContinue = false;
      continue;
    }
    const indent = indentOf(text);
    const isLazy = canContinue && items.length > 0 && !BLOCK.test(line) && !isInside(indent, items.at(-1)!);
    if (!isLazy) items = items.filter((item) => isInside(indent, item));
    const base = ' '.repeat(items.at(-1)?.out ?? 0);
    if (line.startsWith('>')) {
      const quoted: Line[] = [];
      while (at < lines.length && lines[at]!.text.trimStart().startsWith('>')) {
        quoted.push({ text: lines[at]!.text.trimStart().replace(/^> ?/, ''), isCode: false });
        at++;
      }
      at--;
      const inner = linesOf(quoted.map((one) => one.text).join('\n'));
      out.push(...indentLines(inner).map((one) => `${base}>${one ? ` ${one}` : ''}`));
      canContinue = false;
      continue;
    }
    const item = ITEM.exec(line)?.groups;
    if (!item || isLazy) {
      out.push(base + line);
      canContinue = !BLOCK.test(line);
      continue;
    }
    const marker = `${item.marker} `;
    const gap = item.gap!.length > 4 ? 1 : Math.max(1, item.gap!.length);
    items = [...items, { indent, content: indent + item.marker!.length + gap, out: base.length + marker.length }];
    const rest = line.slice(item.marker!.length).trimStart();
    out.push(rest ? base + marker + rest : base + item.marker);
    canContinue = rest !== '' && !BLOCK.test(rest);
  }
  return out;
}

/** Indents a code block as a unit, so that its lines keep their relative indentation. */
function indentCode(lines: Line[], first: number, base: number): string[] {
  return lines.map(({ text }) => {
    if (!text.trim()) return '';
    return ' '.repeat(base) + text.slice(Math.min(first, indentOf(text)));
  });
}
