import { expect, test } from 'vitest';
import { arc, line, Track } from './track.ts';

const circle = new Track([arc({ x: 0, y: 0 }, 10, -Math.PI / 2, (3 * Math.PI) / 2)]);

test('measures distances along its pieces, also beyond one round', () => {
  expect(circle.length).toBeCloseTo(20 * Math.PI);
  for (const distance of [0, circle.length, -circle.length]) expect(circle.at(distance).y).toBeCloseTo(-10);
  expect(circle.at(circle.length / 4).x).toBeCloseTo(10);
});

test('writes true arcs and lines, also across its start', () => {
  const quarter = circle.length / 4;
  expect(circle.path(-quarter, quarter).match(/[MLA]/g)).toEqual(['M', 'A', 'A']);
  const corner = new Track([line({ x: 0, y: 0 }, { x: 10, y: 0 }), line({ x: 10, y: 0 }, { x: 0, y: 0 })]);
  expect(corner.path(5, 15)).toBe('M5,0L10,0L5,0');
});

test('measures how far a box around a point extends', () => {
  const [before, after] = circle.reach(0, { width: 10, height: 8 });
  expect(before).toBe(after);
  expect(before).toBeGreaterThan(4);
  expect(before).toBeLessThan(7);
});
