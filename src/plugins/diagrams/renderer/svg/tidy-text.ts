/** What Mermaid leaves in the text of a picture where labels are text of SVG and not HTML, taken out of it again. */

/** Tags for the look of a text, which authors write in labels. */
const LOOKS = 'a|b|big|center|code|em|font|i|img|s|small|span|strong|sub|sup|u';

/** Kinds whose labels are HTML in other places where Mermaid draws: there such a tag is no word, and an icon is one. */
const HTML_LABELS = /^(?:flowchart|swimlane|class|state|er$|mindmap|block|kanban|requirement|architecture)/;

/** Names of icons of a font that is not here. */
const ICON = /\bfa[a-z]?:fa-[\w-]+ ?/g;
/** Mermaid's distance between two lines, and how far the first stands above it, in em. */
const [LINE, FIRST] = [1.1, -0.1];

/** Mermaid puts a colon before the type that a method gives, also where its author has put one. */
const SECOND_COLON = / :(?= :)/g;

/**
 * Leaves out names of icons, tags for the look of a text, of which bold is kept, and doubled colons. All keep their places.
 * @param root the picture, in the page
 * @param kind Mermaid's name for the kind of the diagram
 * @param source of the diagram, in which a tag stands as such; where it is written with entities it is a word
 */
export function tidyText(root: Element, kind: string, source: string): void {
  if (!HTML_LABELS.test(kind)) return;
  const looks = [...new Set(source.match(new RegExp(`(?<=</?)(?:${LOOKS})\\b`, 'gi')))];
  const names = `(?:${looks.join('|')})\\b[^<>]*>`;
  // Mermaid puts spaces within.
  const tag = looks.length > 0 ? new RegExp(`<${names} ?| ?</${names}`, 'gi') : undefined;
  for (const text of root.querySelectorAll('text')) {
    const rows = [...text.querySelectorAll('.row')];
    const written = rows.filter(hasWords);
    if (tag) embolden(text);
    for (const pattern of [tag, ICON, kind === 'classDiagram' ? SECOND_COLON : undefined])
      if (pattern) cut(text, pattern);
    closeUp(
      rows,
      written.filter((row) => !hasWords(row)),
    );
  }
}

const hasWords = (row: Element) => row.textContent.trim() !== '';

/** Lines that nothing is left of leave no gap. */
function closeUp(rows: Element[], emptied: Element[]): void {
  if (emptied.length === 0 || emptied.length === rows.length) return;
  for (const row of emptied) row.remove();
  const left = rows.filter((row) => !emptied.includes(row));
  for (const [at, row] of left.entries()) row.setAttribute('y', `${(emptied.length / 2 + at) * LINE + FIRST}em`);
}

type Piece = { node: Text; from: number; to: number };

/** Text nodes, and where each stands in the whole: labels come in words, and a tag may be broken over two lines. */
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

function cut(text: Element, pattern: RegExp): void {
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
