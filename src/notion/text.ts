/**
 * Helpers for Markdown as text, shared by all steps of an import: which lines are code, which parts of a line are literal,
 * and marks in the text that report what only the author can decide.
 */

import { LOST_PICTURE } from '../site/lost-picture.ts';

/** Replaces the line endings of Windows, with which an editor may have saved a text. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A line of a text. */
export interface Line {
  text: string;
  /** Whether it is in a block of code or mathematics, including the fences. */
  isCode: boolean;
}

const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?<fence>`{3,}|~{3,})(?<info>.*)$/;
const MATH = /^[ \t>]*\$\$[ \t]*$/;

/** Parses the opening fence of a code block. */
export function openingFence(line: string): { fence: string; info: string } | undefined {
  const { fence, info } = FENCE.exec(line)?.groups ?? {};
  if (!fence || (fence[0] === '`' && info!.includes('`'))) return;
  return { fence, info: info!.trim() };
}

/** Whether a line closes the code block that a fence opened. */
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

/** Maps the lines that are neither code nor mathematics, with their index. */
export const mapProse = (text: string, change: (line: string, index: number) => string): string =>
  linesOf(text)
    .map((line, index) => (line.isCode ? line.text : change(line.text, index)))
    .join('\n');

/** Unicode noncharacters, reserved for internal use: `split/pages.ts` removes them from all texts. */
const MARK = { open: '\uFDD0', close: '\uFDD1' };
/** Placeholder of a bar, which would split a table cell. */
const BAR = '\uFDD5';
const HIDDEN = { open: '\uFDD2', close: '\uFDD3' };

export const NONCHARACTERS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Creates a mark for something that only the author can decide; it stays in the text until {@link takeMarks}. */
export const mark = (message: string): string =>
  `${MARK.open}${message.replace(/\s+/g, ' ').replaceAll('|', BAR)}${MARK.close}`;

const MARKS = new RegExp(`${MARK.open}([^${MARK.close}]*)${MARK.close}`, 'g');

/** Extracts the marks of a text. @returns the text without them, and their messages, with lines of that text from 1 */
export function takeMarks(text: string): { text: string; marks: { line: number; message: string }[] } {
  const marks: { line: number; message: string }[] = [];
  const lines: string[] = [];
  let isAfterMark = false;
  for (const line of text.split('\n')) {
    // Keep one of the empty lines around a mark.
    if (isAfterMark && !line && !lines.at(-1)) continue;
    const bare = line.replace(MARKS, (_mark, message: string) => {
      marks.push({ line: lines.length + 1, message: message.replaceAll(BAR, '|') });
      return '';
    });
    // A mark on a separate line refers to the next line.
    isAfterMark = bare !== line && /^[ >]*$/.test(bare);
    if (!isAfterMark) lines.push(bare);
  }
  return { text: lines.join('\n'), marks };
}

/**
 * Code, mathematics, comments about missing pictures, marks, escapes and URLs, which repairs of prose must not change.
 */
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
const HIDDEN_PIECE = new RegExp(`${HIDDEN.open}(\\d+)${HIDDEN.close}`, 'g');

/** Maps a line while its literal parts are replaced with placeholders. */
export function withoutLiterals(line: string, change: (line: string) => string): string {
  const pieces: string[] = [];
  const hide = (piece: string) => `${HIDDEN.open}${pieces.push(piece) - 1}${HIDDEN.close}`;
  const hidden = line.replace(LITERAL, hide);
  const show = (text: string): string =>
    text.replace(HIDDEN_PIECE, (_piece, index: string) => show(pieces[Number(index)]!));
  return show(change(hidden));
}

/** A code span with this text, which may contain backticks. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

export const HEADING = /^(?<before>(?:[ >]|[-*+] |\d+[.)] )*)(?<marks>#{1,6})(?:[ \t]+(?<text>.*?))?[ \t]*$/;

/** The id in braces at the end of a heading. */
export const HEADING_ID = /\s*\{#(?<id>[^\s{}]+)\}\s*$/;

const BLOCK_MARKS = /^(?:[ \t>]|#{1,6}[ \t]|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t])+/;

/** The plain text of a line, without the syntax of list items, quotes and headings. */
export const plainText = (line: string): string => inlineText(line.replace(BLOCK_MARKS, ''));

/** Code, mathematics and escapes, whose characters are not syntax. */
const PLAIN = /(`+)(?<code>[^`]+)\1|\$\$(?<formula>[^$]+)\$\$|\\(?<char>[!-/:-@[-`{-~])/g;
const SHOWN = { open: '\uFDD6', close: '\uFDD7' };
const SHOWN_CHAR = new RegExp(`${SHOWN.open}(\\d+)${SHOWN.close}`, 'g');
const protect = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, (char) => `${SHOWN.open}${char.charCodeAt(0)}${SHOWN.close}`);

/** The plain text of a heading or paragraph, without marks and inline syntax; links are replaced with their labels. */
export function inlineText(text: string): string {
  return takeMarks(text)
    .text.replace(HEADING_ID, '')
    .replace(PLAIN, (_all, _ticks, code?: string, formula?: string, char?: string) => protect(code ?? formula ?? char!))
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<\/?(?:br|kbd|mark|sub|sup|u|span|details|summary)\b[^<>]*>/g, ' ')
    .replace(/\*\*|__|~~|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(SHOWN_CHAR, (_char, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}
