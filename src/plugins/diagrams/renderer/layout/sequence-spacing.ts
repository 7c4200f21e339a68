/** Spaces the participants of a sequence diagram as closely as its labels allow, so that most diagrams fit a phone. */
import type { MermaidConfig } from 'mermaid';

type Spacing = Required<Pick<NonNullable<MermaidConfig['sequence']>, 'width' | 'actorMargin'>>;

/** Minimum width of a participant and minimum gap between two, in px, narrowest first; the last are Mermaid's defaults. */
export const SPACINGS: [Spacing, ...Spacing[]] = [
  { width: 100, actorMargin: 16 },
  { width: 100, actorMargin: 50 },
  { width: 150, actorMargin: 50 },
];

const NOTE_OVER_SEVERAL = /^([ \t]*note[ \t]+over[^:\n]+,[^:\n]+:)(?![ \t]*:?(?:no)?wrap:)/gim;

/**
 * Chooses the best spacing. Mermaid wraps the titles of loops and alternatives at the width of their content, and lets the
 * text of a note over several participants overflow its box, and boxes around participants overlap.
 * @param render draws a source with a spacing
 * @returns the drawing with the narrowest spacing in which no note overflows and no title has more lines than in another; a
 * note that overflows in all of them is wrapped, in the widest
 */
export async function withBestSpacing<E extends Element>(
  source: string,
  render: (source: string, spacing: Spacing) => Promise<E>,
) {
  let best: { spacing: Spacing; titles: number } | undefined;
  let drawn: { spacing: Spacing; root: E } | undefined;
  for (const spacing of SPACINGS) {
    const root = await render(source, spacing);
    drawn = { spacing, root };
    const isLast = spacing === SPACINGS.at(-1);
    if (hasOverflowingNote(root) || (hasOverlappingBoxes(root) && !isLast)) continue;
    const titles = root.querySelectorAll('text.loopText, text.sectionTitle').length;
    if (!best || titles < best.titles) best = { spacing, titles };
    if (titles === 0) break;
  }
  if (!best) return render(source.replace(NOTE_OVER_SEVERAL, '$1wrap:'), SPACINGS.at(-1)!);
  return drawn?.spacing === best.spacing ? drawn.root : render(source, best.spacing);
}

function hasOverflowingNote(root: Element): boolean {
  return [...root.querySelectorAll<SVGRectElement>('rect.note')].some((box) =>
    [...box.parentElement!.querySelectorAll('text')].some(
      (text) => text.getBBox().width > Number(box.getAttribute('width')),
    ),
  );
}

/** Compares only boxes around participants, which all start at the same height. */
function hasOverlappingBoxes(root: Element): boolean {
  const boxes = [...root.querySelectorAll<SVGRectElement>('rect.rect')].map((box) => box.getBBox());
  return boxes.some((a, i) =>
    boxes.slice(i + 1).some((b) => a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width),
  );
}
