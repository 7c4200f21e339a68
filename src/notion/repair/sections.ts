import { HEADING, linesOf, inlineText, type Line } from '../text.ts';

const ITEM = /^[-*+] (?<text>\S.*)$/;
const INSIDE = /^(?: {2,}|$)/;
const MAX_TITLE_LENGTH = 60;

interface Item {
  from: number;
  to: number;
}

/** Whether the first line of an item could be a heading: short, and not a sentence. */
function isTitle(text: string): boolean {
  const words = inlineText(text);
  return (
    !/^\[[ xX]\]/.test(text) &&
    words.length <= MAX_TITLE_LENGTH &&
    !/(?:다|요|죠|까)?[.!]$|다$/.test(words.replace(/\.{2,}\s*\??$/, ''))
  );
}

/** Top-level items of bullet lists, with their content. */
function itemsOf(lines: Line[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.isCode || !ITEM.test(lines[at]!.text)) continue;
    let to = at + 1;
    while (to < lines.length && INSIDE.test(lines[to]!.text)) to++;
    while (!lines[to - 1]!.text.trim()) to--;
    items.push({ from: at, to });
    at = to - 1;
  }
  return items;
}

/** Converts a list with a single item of plain text to a paragraph. */
const unlist = (body: string[]): string[] => {
  const found = body.length === 1 ? ITEM.exec(body[0]!)?.groups : undefined;
  return found ? [found.text!] : body;
};

/**
 * Converts top-level bullets to headings on a page without any, which would have no sections to link to, if all of them
 * are titles with content below, as toggles are exported. Headings in boxes and toggles do not count.
 */
export function sections(text: string): string {
  const lines = linesOf(text);
  let depth = 0;
  let hasHeading = false;
  for (const { text: line, isCode } of lines) {
    if (isCode) continue;
    if (/^ *(?::{3,}[a-z]|<details>)/.test(line)) depth++;
    else if (/^ *(?::{3,}|<\/details>)$/.test(line)) depth--;
    else if (depth === 0 && HEADING.test(line)) hasHeading = true;
  }
  const items = itemsOf(lines);
  const areTitles = items.every(
    ({ from, to }) => to - from > 1 && isTitle(ITEM.exec(lines[from]!.text)!.groups!.text!),
  );
  if (hasHeading || !items.length || !areTitles) return text;
  const out: string[] = [];
  let done = 0;
  for (const { from, to } of items) {
    out.push(...lines.slice(done, from).map((line) => line.text));
    const body = lines.slice(from + 1, to).map((line) => line.text.replace(/^ {1,2}/, ''));
    while (body.length && !body[0]) body.shift();
    out.push('', `## ${ITEM.exec(lines[from]!.text)!.groups!.text}`, '', ...unlist(body), '');
    done = to;
  }
  out.push(...lines.slice(done).map((line) => line.text));
  return out.join('\n');
}
