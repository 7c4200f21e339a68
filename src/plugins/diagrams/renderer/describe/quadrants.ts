import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Text = { text: string; rotation: number };
type Quadrant = { text: Text; x: number; y: number; width: number; height: number };
type Quadrants = {
  getQuadrantData(): { points: { text: Text; x: number; y: number }[]; quadrants: Quadrant[]; axisLabels: Text[] };
};

/** In the order of Mermaid and of mathematics: counterclockwise. */
const CORNERS = ['upperRight', 'upperLeft', 'lowerLeft', 'lowerRight'] as const satisfies (keyof Terms)[];

/** @returns the axes, the quadrants, and for each point its quadrant and its coordinates, from 0 to 1 */
export function describeQuadrants(db: Quadrants, terms: Terms): string[] {
  const { points, quadrants, axisLabels } = db.getQuadrantData();
  const axis = (term: string, turned: number) => {
    const ends = axisLabels.filter(({ rotation }) => rotation === turned).map(({ text }) => plainLabel(text));
    return ends.length > 0 ? [`${term}: ${ends.join(' → ')}`] : [];
  };
  const names = quadrants.map(({ text }) => plainLabel(text.text));
  const corners = names.flatMap((name, i) => (name ? [`${terms[CORNERS[i]!]}: ${name}`] : []));
  const [, { x: left, y: top, width, height }] = quadrants as [Quadrant, Quadrant];
  const ratio = (length: number, total: number) => Number((length / total).toFixed(3));
  // Mermaid lists points in reverse.
  const places = [...points].reverse().map((point) => {
    const [x, y] = [ratio(point.x - left, 2 * width), ratio(top + 2 * height - point.y, 2 * height)];
    const corner = y > 0.5 ? (x > 0.5 ? 0 : 1) : x < 0.5 ? 2 : 3;
    // A point on a line between quadrants is in none of them.
    const quadrant = x === 0.5 || y === 0.5 ? '' : names[corner] || terms[CORNERS[corner]!];
    return `${plainLabel(point.text.text)}: ${joinParts(' ', quadrant, `(${x}, ${y})`)}`;
  });
  return [...axis(terms.horizontal, 0), ...axis(terms.vertical, -90), ...corners, ...places];
}
