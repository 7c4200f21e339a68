import { expect, test } from 'vitest';
import { parts } from '../../site/parts.ts';
import { positionOf } from './position.ts';

const [first, second] = [...parts.keys()] as [string, string];
const notes = [`${first}/a`, `${first}/b`, `${second}/c`].map((id) => ({ id }));

test('counts the notes of the part', () => {
  expect(positionOf(`${first}/b`, notes)).toEqual({ part: first, label: parts.get(first), index: 0, day: 2, days: 2 });
  expect(positionOf(`${second}/c`, notes)).toMatchObject({ part: second, index: 1, day: 1, days: 1 });
});

test('returns undefined for other pages and unpublished notes', () => {
  for (const path of ['about', '', `${first}/draft`]) expect(positionOf(path, notes)).toBeUndefined();
});
