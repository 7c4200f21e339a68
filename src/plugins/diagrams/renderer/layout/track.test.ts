import { expect, test } from 'vitest';
import { arc, line, Track } from './track.ts';

const circle = new Track([arc({ x: 0, y: 0 }, 10, -Math.PI / 2, (3 * Math.PI) / 2)]);

test('is measured along its pieces, round and round', () => {
  expect(circle.length).toBeCloseTo(20 * Math.PI);
  for (const distance of [0, circle.length, -circle.length]) expect(circle.at(distance).y).toBeCloseTo(-10);
  expect(circle.at(circle.length / 4).x).toBeCloseTo(10);
});

test('is written as true arcs and lines, over its start too', () => {
  const quarter = circle.length / 4;
  expect(circle.path(-quarter, quarter).match(/[MLA]/g)).toEqual(['M', 'A', 'A']);
  const corner = new Track([line({ x: 0, y: 0 }, { x: 10, y: 0 }), line({ x: 10, y: 0 }, { x: 0, y: 0 })]);
  expect(corner.path(5, 15)).toBe('M5,0L10,0L5,0');
});

test('knows how far a box around a point reaches', () => {
  const [before, behind] = circle.reach(0, { width: 10, height: 8 });
  expect(before).toBe(behind);
  expect(before).toBeGreaterThan(4);
  expect(before).toBeLessThan(7);
});
