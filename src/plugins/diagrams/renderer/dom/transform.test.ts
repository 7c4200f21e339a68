import { expect, test } from 'vitest';
import { mapBox, parseTransform, union } from './transform.ts';

const box = { x: 1, y: 2, width: 4, height: 2 };

test('parses the transforms that Mermaid writes and applies them from right to left', () => {
  expect(parseTransform(null)).toEqual([1, 0, 0, 1, 0, 0]);
  expect(mapBox(parseTransform('translate(10, -5) scale(2)'), box)).toEqual({ x: 12, y: -1, width: 8, height: 4 });
});

test('rotates a box around a point', () => {
  const turned = mapBox(parseTransform('rotate(90 1 2)'), box);
  expect(turned.x).toBeCloseTo(-1);
  expect(turned.y).toBeCloseTo(2);
  expect(turned.width).toBeCloseTo(2);
  expect(turned.height).toBeCloseTo(4);
});

test('throws on an unsupported transform', () => {
  expect(() => parseTransform('skewX(10)')).toThrow('skewX');
});

test('joins boxes, and returns undefined for none', () => {
  expect(union([])).toBeUndefined();
  expect(union([box, { x: 0, y: 0, width: 1, height: 1 }])).toEqual({ x: 0, y: 0, width: 5, height: 4 });
});
