import { rewriteElements } from './elements.ts';

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

/** The fences of boxes within a box are shorter than its own. */
const colonsIn = (lines: string[]) => Math.max(2, ...lines.map((line) => /^ *(?::{3,})?/.exec(line)![0].trim().length));

/** Callouts are boxes of the site, wherever they are; one that holds others has longer fences. */
export const callouts = (text: string): string =>
  rewriteElements(text, 'aside', (inner, indent) => {
    const { kind, title, body } = readCallout(inner);
    if (!title && body.every((line) => !line.trim())) return [];
    const fence = indent + ':'.repeat(colonsIn(inner) + 1);
    return ['', `${fence}${kind}${label(title)}`, '', ...body, '', fence, ''];
  });
