import { linesOf } from '../text.ts';

const OPEN = /^(?<indent> *)(?<list>(?:[-*+]|\d+[.)]) +)?<aside\b[^<>]*>(?<rest>.*)$/i;
const CLOSE = /^(?<before>.*?)<\/aside>(?<rest>.*)$/i;
/** A picture of Notion's own or an emoji that stands for a callout, with the blanks behind it. */
const ICON =
  /^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[#*\d]\uFE0F?\u20E3)[\p{Emoji_Modifier}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)*|<img\b[^<>]*>|!\[[^\]]*\]\([^()\s]*(?:icon|emoji)[^()\s]*\))\s*/u;
const WARNING = /^(?:⚠|🚨|❗|❕|⛔|🚫|🔥|‼|☢|☣|🛑)/u;
const TITLE = /^(?:\*\*|__)(?<title>(?:(?!\*\*|__).)+)(?:\*\*|__)\\?$/;

interface Callout {
  kind: 'caution' | 'tip';
  title: string;
  body: string[];
}

/** The icon is dropped: the box has one. A first line in bold is what the box is called. */
function readCallout(inner: string[]): Callout {
  const lines = [...inner];
  const dropEmpty = () => {
    while (lines.length && !lines[0]!.trim()) lines.shift();
  };
  dropEmpty();
  const first = lines[0] ?? '';
  const isCaution = WARNING.test(first.trimStart());
  const bare = first.trimStart().replace(ICON, '');
  if (lines.length) lines[0] = /^ */.exec(first)![0] + bare;
  dropEmpty();
  const title = TITLE.exec(lines[0]?.trim() ?? '')?.groups!.title ?? '';
  if (title) lines.shift();
  return { kind: isCaution ? 'caution' : 'tip', title, body: lines };
}

/** Square brackets around the title end with the first that closes. */
const label = (title: string) => (title ? `[${title.replace(/(?<!\\)[[\]]/g, '\\$&')}]` : '');

interface Built {
  lines: string[];
  /** Of colons that the fences of callouts within have; 2 where there are none. */
  colons: number;
}

/** @returns what is up to the end of the callout that begins before line `from`, and the line behind it; nothing without end */
function build(
  lines: string[],
  isCode: boolean[],
  from: number,
  first: string,
  indent: string,
): { built: Built; next: number } | undefined {
  const inner: string[] = first.trim() ? [indent + first.trim()] : [];
  let colons = 2;
  const finish = (next: number, rest: string): { built: Built; next: number } => {
    const { kind, title, body } = readCallout(inner);
    const behind = rest.trim() ? ['', indent + rest.trim()] : [];
    const isEmpty = !title && body.every((line) => !line.trim());
    const fence = ':'.repeat(colons + 1);
    const box = isEmpty
      ? []
      : ['', `${indent}${fence}${kind}${label(title)}`, '', ...body, '', `${indent}${fence}`, ''];
    return { built: { lines: [...box, ...behind], colons: isEmpty ? colons : colons + 1 }, next };
  };
  const oneLine = CLOSE.exec(first)?.groups;
  if (oneLine) {
    inner.splice(0, inner.length, indent + oneLine.before!.trim());
    return finish(from, oneLine.rest!);
  }
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (isCode[at]) {
      inner.push(line);
      continue;
    }
    const opening = OPEN.exec(line)?.groups;
    if (opening) {
      const found = build(lines, isCode, at + 1, opening.rest!, opening.indent!);
      if (!found) return;
      inner.push(...found.built.lines);
      colons = Math.max(colons, found.built.colons);
      at = found.next - 1;
      continue;
    }
    const closing = CLOSE.exec(line)?.groups;
    if (!closing) {
      inner.push(line);
      continue;
    }
    if (closing.before!.trim()) inner.push(indent + closing.before!.trim());
    return finish(at + 1, closing.rest!);
  }
  return;
}

/** Callouts are boxes of the site, wherever they are; one that holds others has longer fences. */
export function callouts(text: string): string {
  const all = linesOf(text);
  const lines = all.map((line) => line.text);
  const isCode = all.map((line) => line.isCode);
  const out: string[] = [];
  let isEndless = false;
  for (let at = 0; at < lines.length; at++) {
    const opening = isCode[at] || isEndless ? undefined : OPEN.exec(lines[at]!)?.groups;
    const indent = opening ? opening.indent! + ' '.repeat(opening.list?.length ?? 0) : '';
    const found = opening && build(lines, isCode, at + 1, opening.rest!, indent);
    if (opening && !found) isEndless = true;
    if (!found) {
      out.push(lines[at]!);
      continue;
    }
    const box = found.built.lines;
    if (opening!.list && box.length) box.splice(0, 2, opening!.indent! + opening!.list + box[1]!.trimStart());
    out.push(...box);
    at = found.next - 1;
  }
  return out.join('\n');
}
