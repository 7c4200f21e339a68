/** How far apart the participants of a sequence stand: as near as its labels allow, so that most sequences fit a phone. */
import type { MermaidConfig } from 'mermaid';

type Room = Required<Pick<NonNullable<MermaidConfig['sequence']>, 'width' | 'actorMargin'>>;

/** Least width of a participant and least gap between two, in px; the last are Mermaid's own. */
export const ROOMS: [Room, ...Room[]] = [
  { width: 100, actorMargin: 16 },
  { width: 100, actorMargin: 50 },
  { width: 150, actorMargin: 50 },
];

const NOTE_OVER_SEVERAL = /^([ \t]*note[ \t]+over[^:\n]+,[^:\n]+:)(?![ \t]*:?(?:no)?wrap:)/gim;

/**
 * Mermaid breaks the titles of loops and alternatives to the width of what they hold, and lets the text of a note over
 * several participants run out of its box, and boxes around participants overlap.
 * @param render draws a source in a room
 * @returns the drawing in the narrowest room in which no note runs over and no title has more lines than in another; a note
 * that runs over in all of them is broken into lines in the widest
 */
export async function inBestRoom<E extends Element>(
  source: string,
  render: (source: string, room: Room) => Promise<E>,
) {
  let best: { room: Room; titles: number } | undefined;
  let drawn: { room: Room; root: E } | undefined;
  for (const room of ROOMS) {
    const root = await render(source, room);
    drawn = { room, root };
    const isLast = room === ROOMS.at(-1);
    if (hasNoteRunningOver(root) || (haveOverlap(root) && !isLast)) continue;
    const titles = root.querySelectorAll('text.loopText, text.sectionTitle').length;
    if (!best || titles < best.titles) best = { room, titles };
    if (titles === 0) break;
  }
  if (!best) return render(source.replace(NOTE_OVER_SEVERAL, '$1wrap:'), ROOMS.at(-1)!);
  return drawn?.room === best.room ? drawn.root : render(source, best.room);
}

function hasNoteRunningOver(root: Element): boolean {
  return [...root.querySelectorAll<SVGRectElement>('rect.note')].some((box) =>
    [...box.parentElement!.querySelectorAll('text')].some(
      (text) => text.getBBox().width > Number(box.getAttribute('width')),
    ),
  );
}

/** Boxes around participants begin at one height. */
function haveOverlap(root: Element): boolean {
  const boxes = [...root.querySelectorAll<SVGRectElement>('rect.rect')].map((box) => box.getBBox());
  return boxes.some((a, i) =>
    boxes.slice(i + 1).some((b) => a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width),
  );
}
