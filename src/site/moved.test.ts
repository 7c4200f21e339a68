import { expect, test } from 'vitest';
import { movedSchema } from './moved.ts';
import { isSegment } from './segment.ts';

const isValid = (moved: unknown) => movedSchema.safeParse(moved).success;

test('what a note had before is taken', () => {
  const sections = { monitoring: 'monitor', 'day04/release': 'release' };
  expect(isValid({ pages: ['devops/day05', 'devops/ci/day-5_1.0', '데브옵스/첫날'], sections })).toBe(true);
});

const UNSAFE = [
  '..',
  '../../x',
  'a/../b',
  'a/..',
  './a',
  'a/.',
  '/a/b',
  'a/b/',
  'a//b',
  'a\\..\\b',
  'a/%2e%2e',
  'a b/c',
];

test.each([...UNSAFE, '', 'a/b?c', 'a/b#c', 'C:/b', 'a/\0'])('no page was at %j', (page) =>
  expect(isValid({ pages: [page] })).toBe(false),
);

test.each([...UNSAFE, 'a/b/c'])('no section had the address %j', (section) => {
  expect(isValid({ sections: { [section]: 'plan' } })).toBe(false);
  expect(isValid({ sections: { plan: section } })).toBe(false);
  expect(isSegment(section)).toBe(false);
});
