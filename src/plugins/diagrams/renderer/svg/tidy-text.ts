/** Removes markup that Mermaid leaves in labels if they are SVG text instead of HTML. */
import { hasHtmlLabels, TAG_END } from '../html-tags.ts';

/** Formatting tags that authors write in labels. */
const FORMATTING_TAGS = 'a|b|big|center|code|em|font|i|img|s|small|span|strong|sub|sup|u';

/** Matches names of icons, of a font that is not included. */
const ICON = /\bfa[a-z]?:fa-[\w-]+ ?/g;
/** Mermaid's line height and the offset of the first line, in em. */
const [LINE_HEIGHT, FIRST_OFFSET] = [1.1, -0.1];

/** Mermaid adds a colon before the return type of a method even if the author has written one. */
const SECOND_COLON = / :(?= :)/g;

/** Marks of emphasis in Markdown. */
const EMPHASIS = ['**', '*', '***', '__', '_', '___'];

/**
 * Removes names of icons, formatting tags, of which bold is applied, doubled colons, and spaces before and after emphasis that
 * are not in the source, without moving the text.
 * @param root the picture, attached to the document
 * @param kind Mermaid's name for the kind of the diagram
 * @param source the diagram, to distinguish tags from text that is written with entities
 */
export function tidyText(root: Element, kind: string, source: string): void {
  if (!hasHtmlLabels(kind)) return;
  const used = [...new Set(source.match(new RegExp(`(?<=</?)(?:${FORMATTING_TAGS})(?=${TAG_END})`, 'gi')))];
  const names = `(?:${used.join('|')})\\b[^<>]*>`;
  // Mermaid inserts spaces around the tag's name and attributes.
  const tag = used.length > 0 ? new RegExp(`<${names} ?| ?</${names}`, 'gi') : undefined;
  for (const text of root.querySelectorAll('text')) {
    const rows = [...text.querySelectorAll('.text-outer-tspan')];
    const filled = rows.filter(hasText);
    if (tag) embolden(text);
    for (const row of rows) removeSpaces(row, source);
    for (const pattern of [tag, ICON, kind === 'classDiagram' ? SECOND_COLON : undefined])
      if (pattern) remove(text, pattern);
    closeGaps(
      rows,
      filled.filter((row) => !hasText(row)),
    );
  }
}

/** Removes the spaces that Mermaid puts between a word and emphasis: `**도커**는`. Where the source has both, they remain. */
function removeSpaces(row: Element, source: string): void {
  const words = [...row.querySelectorAll('.text-inner-tspan')];
  for (const [at, { textContent: word }] of words.slice(0, -1).entries()) {
    const first = words[at + 1]!.firstChild;
    if (!first?.textContent?.startsWith(' ')) continue;
    const next = first.textContent.trim();
    const joins = (space: string) =>
      EMPHASIS.some(
        (mark) =>
          source.includes(word.trim() + mark + space + next) ||
          (space && source.includes(word.trim() + space + mark + next)),
      );
    if (joins('') && !joins(' ')) first.textContent = first.textContent.slice(1);
  }
}

const hasText = (row: Element) => row.textContent.trim() !== '';

/** Removes lines that have become empty, and closes the gaps. */
function closeGaps(rows: Element[], emptied: Element[]): void {
  if (emptied.length === 0 || emptied.length === rows.length) return;
  for (const row of emptied) row.remove();
  const remaining = rows.filter((row) => !emptied.includes(row));
  for (const [at, row] of remaining.entries())
    row.setAttribute('y', `${(emptied.length / 2 + at) * LINE_HEIGHT + FIRST_OFFSET}em`);
}

type Piece = { node: Text; from: number; to: number };

/** Lists text nodes with their offsets in the text: Mermaid splits labels into words, and may split a tag over two lines. */
function piecesOf(text: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = text.ownerDocument.createTreeWalker(text, 4 /* NodeFilter.SHOW_TEXT */);
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, from, to: from + node.data.length });
    from += node.data.length;
  }
  return pieces;
}

function remove(text: Element, pattern: RegExp): void {
  const matches = [...(text.textContent ?? '').matchAll(pattern)].reverse();
  const pieces = matches.length > 0 ? piecesOf(text).reverse() : [];
  for (const { index, 0: found } of matches) {
    for (const { node, from, to } of pieces) {
      const [start, end] = [Math.max(index, from), Math.min(index + found.length, to)];
      if (start < end) node.deleteData(start - from, end - start);
    }
  }
  for (const { node } of pieces) if (node.data === '' && node.parentElement !== text) node.parentElement?.remove();
}

function embolden(text: Element): void {
  const bolds = [...(text.textContent ?? '').matchAll(/<(b|strong)\b[^<>]*>.*?<\/\1>/gis)];
  for (const { index, 0: found } of bolds)
    for (const { node, from, to } of piecesOf(text))
      if (from >= index && to <= index + found.length) node.parentElement!.setAttribute('font-weight', 'bold');
}
