/** A closed path of arcs and lines, with distances in px along it; angles in radians, clockwise from the right, `y` downwards. */
export type Point = { x: number; y: number };
type Line = { from: Point; to: Point; length: number };
type Arc = { centre: Point; radius: number; from: number; to: number; length: number };
type Piece = Line | Arc;

export const line = (from: Point, to: Point): Line => ({ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) });
export const arc = (centre: Point, radius: number, from: number, to: number): Arc => ({
  centre,
  radius,
  from,
  to,
  length: Math.abs(to - from) * radius,
});

const pointOn = (piece: Piece, share: number): Point => {
  if ('radius' in piece) {
    const angle = piece.from + (piece.to - piece.from) * share;
    return {
      x: piece.centre.x + piece.radius * Math.cos(angle),
      y: piece.centre.y + piece.radius * Math.sin(angle),
    };
  }
  const { from, to } = piece;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

export class Track {
  readonly length: number;
  #pieces: Piece[];

  constructor(pieces: Piece[]) {
    this.#pieces = pieces;
    this.length = pieces.reduce((sum, { length }) => sum + length, 0);
  }

  at(distance: number): Point {
    let rest = ((distance % this.length) + this.length) % this.length;
    for (const piece of this.#pieces) {
      if (rest <= piece.length) return pointOn(piece, rest / piece.length);
      rest -= piece.length;
    }
    return pointOn(this.#pieces.at(-1)!, 1);
  }

  /** @returns path data of true arcs from one distance to another, across the start of the track if necessary */
  path(from: number, to: number): string {
    const { x, y } = this.at(from);
    let d = `M${x},${y}`;
    let start = Math.floor(from / this.length) * this.length;
    while (start < to) {
      for (const piece of this.#pieces) {
        const end = start + piece.length;
        if (end > from + 1e-6 && start < to - 1e-6)
          d += segment(piece, start, Math.max(from, start), Math.min(to, end));
        start = end;
      }
    }
    return d;
  }

  /**
   * Measures how far along the track, before and after `distance`, a box around that point extends.
   * @param size the size of the box
   */
  reach(distance: number, size: { width: number; height: number }): [before: number, after: number] {
    const centre = this.at(distance);
    const inside = (at: number) => {
      const { x, y } = this.at(at);
      return Math.abs(x - centre.x) < size.width / 2 && Math.abs(y - centre.y) < size.height / 2;
    };
    // A point of the track is at most as far from the centre as it is along the track.
    const min = Math.floor(Math.min(size.width, size.height) / 2 - 0.5);
    return [-1, 1].map((direction) => {
      let extent = Math.max(0, min);
      while (extent < this.length / 2 && inside(distance + direction * extent)) extent += 0.5;
      return extent;
    }) as [number, number];
  }
}

function segment(piece: Piece, start: number, from: number, to: number): string {
  const { x, y } = pointOn(piece, (to - start) / piece.length);
  if (!('radius' in piece)) return `L${x},${y}`;
  const turn = ((to - from) / piece.length) * Math.abs(piece.to - piece.from);
  const clockwise = piece.to > piece.from ? 1 : 0;
  return `A${piece.radius},${piece.radius},0,${turn > Math.PI ? 1 : 0},${clockwise},${x},${y}`;
}
