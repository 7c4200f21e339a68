import { rewriteElements } from './elements.ts';

/** The icon of a callout, an emoji or one of Notion's own images, with the spaces after it. */
const ICON =
  /^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[#*\d]\uFE0F?\u20E3)[\p{Emoji_Modifier}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)*|<img\b[^<>]*>|!\[[^\]]*\]\([^()\s]*(?:icon|emoji)[^()\s]*\))\s*/u;
/** Emoji and Notion's own icons that warn. */
const WARNING = /^(?:⚠|🚨|❗|❕|⛔|🚫|🔥|‼|☢|☣|🛑|<img\b[^<>]*\/icons\/(?:alert|exclamation|fire|warning)[-_])/u;
const TITLE = /^(?:\*\*|__)(?<title>(?:(?!\*\*|__).)+)(?:\*\*|__)\\?$/;

interface Callout {
  kind: 'caution' | 'tip';
  title: string;
  body: string[];
}

/** Parses a callout. Its icon is dropped, because the box has one; a first line in bold becomes the title. */
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

/** Escapes brackets in the title: the first unescaped closing bracket would end the label. */
const label = (title: string) => (title ? `[${title.replace(/(?<!\\)[[\]]/g, '\\$&')}]` : '');

/** The longest fence of the boxes nested in a box, whose own fence has to be longer. */
const colonsIn = (lines: string[]) => Math.max(2, ...lines.map((line) => /^ *(?::{3,})?/.exec(line)![0].trim().length));

/**
 * Converts callouts to boxes of the site (`:::tip`), at any indentation; a box with nested boxes gets a longer fence.
 */
export const callouts = (text: string): string =>
  rewriteElements(text, 'aside', (inner, indent) => {
    const { kind, title, body } = readCallout(inner);
    if (!title && body.every((line) => !line.trim())) return [];
    const fence = indent + ':'.repeat(colonsIn(inner) + 1);
    return ['', `${fence}${kind}${label(title)}`, '', ...body, '', fence, ''];
  });
