import { expect, test } from 'vitest';
import { relatedNotes } from './related.ts';

const notes = (all: Record<string, string>) =>
  new Map(Object.entries(all).map(([path, terms]) => [path, new Set(terms.split(' '))]));

test('what few notes share counts more than what all have', () => {
  const termsOf = notes({ a: 'all rare x', b: 'all rare', c: 'all x2', d: 'all y' });
  expect(relatedNotes(termsOf)('a')).toEqual([{ path: 'b', terms: ['rare', 'all'] }]);
});

test('a note that shares half of what it has comes before one that shares as much of a lot', () => {
  const termsOf = notes({ a: 'x y', long: 'x p q r s t u v', short: 'x z', other: 'o' });
  expect(relatedNotes(termsOf)('a').map(({ path }) => path)).toEqual(['short', 'long']);
});

test('nothing is close to a note without terms, or to one that is not there', () => {
  expect(
    relatedNotes(
      new Map([
        ['a', new Set<string>()],
        ['b', new Set(['x'])],
      ]),
    )('a'),
  ).toEqual([]);
  expect(relatedNotes(new Map())('a')).toEqual([]);
});
