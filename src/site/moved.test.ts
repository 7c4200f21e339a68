import { expect, test } from 'vitest';
import { movedSchema } from './moved.ts';
import { isSegment } from './segment.ts';

const isValid = (moved: unknown) => movedSchema.safeParse(moved).success;

test('former paths and ids are accepted', () => {
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

test.each([...UNSAFE, '', 'a/b?c', 'a/b#c', 'C:/b', 'a/\0'])('the former path %j is rejected', (page) =>
  expect(isValid({ pages: [page] })).toBe(false),
);

test.each([...UNSAFE, 'a/b/c'])('the former section %j is rejected', (section) => {
  expect(isValid({ sections: { [section]: 'plan' } })).toBe(false);
  expect(isValid({ sections: { plan: section } })).toBe(false);
  expect(isSegment(section)).toBe(false);
});
