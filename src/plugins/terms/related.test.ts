import { expect, test } from 'vitest';
import { relatedNotes } from './related.ts';

const notes = (all: Record<string, string>) =>
  new Map(Object.entries(all).map(([path, terms]) => [path, new Set(terms.split(' '))]));

test('gives more weight to terms that few notes share', () => {
  const termsOf = notes({ a: 'all rare x', b: 'all rare', c: 'all x2', d: 'all y' });
  expect(relatedNotes(termsOf)('a')).toEqual([{ path: 'b', terms: ['rare', 'all'] }]);
});

test('ranks a note that shares half of its terms above one that shares the same term of many', () => {
  const termsOf = notes({ a: 'x y', long: 'x p q r s t u v', short: 'x z', other: 'o' });
  expect(relatedNotes(termsOf)('a').map(({ path }) => path)).toEqual(['short', 'long']);
});

test('returns nothing for a note without terms or an unknown note', () => {
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
