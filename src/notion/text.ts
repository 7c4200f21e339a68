/**
 * What all steps of an import know of Markdown as text: which lines are code, which pieces of a line stay as they are, and
 * marks in the text for what only the author can decide.
 */

/** Lines of a text, and whether they are in a block of code or mathematics, or open or close one. */
export interface Line {
  text: string;
  isCode: boolean;
}

const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>`{3,}|~{3,})(?<info>.*)$/;
const MATH = /^[ \t>]*\$\$[ \t]*$/;

/** What begins a block of code on a line. */
export function openingFence(line: string): { fence: string; info: string } | undefined {
  const { fence, info } = FENCE.exec(line)?.groups ?? {};
  if (!fence || (fence[0] === '`' && info!.includes('`'))) return;
  return { fence, info: info!.trim() };
}

/** Whether a line ends a block that such a fence began. */
export function isClosingFence(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]*/, '').trimEnd();
  return bare.length >= fence.length && bare === fence[0]!.repeat(bare.length);
}

export function linesOf(text: string): Line[] {
  let fence: string | undefined;
  let isMath = false;
  return text.split('\n').map((line) => {
    if (fence) {
      if (isClosingFence(line, fence)) fence = undefined;
      return { text: line, isCode: true };
    }
    if (MATH.test(line)) {
      isMath = !isMath;
      return { text: line, isCode: true };
    }
    if (isMath) return { text: line, isCode: true };
    fence = openingFence(line)?.fence;
    return { text: line, isCode: fence !== undefined };
  });
}

/** Changes the lines that are neither code nor mathematics. */
export const mapProse = (text: string, change: (line: string) => string): string =>
  linesOf(text)
    .map((line) => (line.isCode ? line.text : change(line.text)))
    .join('\n');

/** Noncharacters of Unicode, for use inside of programs: `cut/pages.ts` sees to it that no text has them. */
const MARK = { open: '\uFDD0', close: '\uFDD1' };
/** A bar would part the cells of a table. */
const BAR = '\uFDD5';
const HIDDEN = { open: '\uFDD2', close: '\uFDD3' };

export const NONCHARACTERS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Marks the place of what only the author can decide: it stands in a line of the text until {@link takeMarks}. */
export const mark = (message: string): string =>
  `${MARK.open}${message.replace(/\s+/g, ' ').replaceAll('|', BAR)}${MARK.close}`;

const MARKS = new RegExp(`${MARK.open}([^${MARK.close}]*)${MARK.close}`, 'g');

export const hasMarks = (text: string): boolean => text.includes(MARK.open);

/** @returns the text without its marks, and what they said, with lines of the text from 1 */
export function takeMarks(text: string): { text: string; marks: { line: number; message: string }[] } {
  const marks: { line: number; message: string }[] = [];
  const lines: string[] = [];
  let isAfterMark = false;
  for (const line of text.split('\n')) {
    // One empty line is left of those around a mark.
    if (isAfterMark && !line && !lines.at(-1)) continue;
    const bare = line.replace(MARKS, (_mark, message: string) => {
      marks.push({ line: lines.length + 1, message: message.replaceAll(BAR, '|') });
      return '';
    });
    // A line that only has a mark speaks of the next one.
    isAfterMark = bare !== line && /^[ >]*$/.test(bare);
    if (!isAfterMark) lines.push(bare);
  }
  return { text: lines.join('\n'), marks };
}

/** What a comment begins with that tells of a picture; others are the author's words. */
export const LOST_PICTURE = '노션에서 옮기지 못한 그림:';

/** Code, mathematics, such comments, marks, escapes, addresses and tags: whatever a mend of words must not look into. */
const LITERAL = new RegExp(
  [
    '(?<!`)(`+)(?!`)[^]*?(?<!`)\\1(?!`)',
    '\\$\\$[^$]+\\$\\$',
    `<!-- ${LOST_PICTURE}[^]*?-->`,
    `${MARK.open}[^${MARK.close}]*${MARK.close}`,
    '\\\\[!-/:-@[-`{-~]',
    '\\]\\((?:<[^<>\\n]*>|(?:[^()\\s\\\\]|\\\\.|\\((?:[^()\\s\\\\]|\\\\.)*\\))*)(?:\\s+"(?:[^"\\\\]|\\\\.)*")?\\s*\\)',
    '<(?:https?|mailto):[^<>\\s]*>',
    '\\bhttps?://[^\\s<>()*\\\\`"\']+(?:\\([^\\s<>()\\\\`"\']*\\)[^\\s<>()*\\\\`"\']*)*',
  ].join('|'),
  'g',
);
const TAGS = /<\/?[A-Za-z][^<>]*>/g;
const HIDDEN_PIECE = new RegExp(`${HIDDEN.open}(\\d+)${HIDDEN.close}`, 'g');

/** Changes a line while its literal pieces are hidden: each counts as one word there. Tags are hidden too if asked for. */
export function withoutLiterals(line: string, change: (line: string) => string, alsoTags = false): string {
  const pieces: string[] = [];
  const hide = (piece: string) => `${HIDDEN.open}${pieces.push(piece) - 1}${HIDDEN.close}`;
  let hidden = line.replace(LITERAL, hide);
  if (alsoTags) hidden = hidden.replace(TAGS, hide);
  const show = (text: string): string =>
    text.replace(HIDDEN_PIECE, (_piece, index: string) => show(pieces[Number(index)]!));
  return show(change(hidden));
}

/** A code span that shows a text, whatever backticks are in it. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

export const HEADING = /^(?<before>(?:[ >]|[-*+] |\d+[.)] )*)(?<marks>#{1,6})(?:[ \t]+(?<text>.*?))?[ \t]*$/;

/** The id that braces at the end of a heading give it. */
export const HEADING_ID = /\s*\{#(?<id>[^\s{}]+)\}\s*$/;

const BLOCK_MARKS = /^(?:[ \t>]|#{1,6}[ \t]|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t])+/;

/** The words of a line of Markdown, without what makes it an item, a quote or a heading. */
export const plainText = (line: string): string => inlineText(line.replace(BLOCK_MARKS, ''));

/** The words of a heading or paragraph: its marks are taken off, of links the text is left. */
export function inlineText(text: string): string {
  return takeMarks(text)
    .text.replace(HEADING_ID, '')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(`+)([^`]+)\1/g, '$2')
    .replace(/<\/?(?:br|kbd|mark|sub|sup|u|span|details|summary)\b[^<>]*>/g, ' ')
    .replace(/\*\*|__|~~|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
