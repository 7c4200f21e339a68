import { expect, test } from 'vitest';
import { parts } from '../../site/parts.ts';
import { placeOf } from './place.ts';

const [first, second] = [...parts.keys()] as [string, string];
const notes = [`${first}/a`, `${first}/b`, `${second}/c`].map((id) => ({ id }));

test('counts the notes of its own part', () => {
  expect(placeOf(`${first}/b`, notes)).toEqual({ part: first, label: parts.get(first), index: 0, day: 2, days: 2 });
  expect(placeOf(`${second}/c`, notes)).toMatchObject({ part: second, index: 1, day: 1, days: 1 });
});

test('a page that is no note, or is not shown, has no place', () => {
  for (const path of ['about', '', `${first}/draft`]) expect(placeOf(path, notes)).toBeUndefined();
});
