import { expect, test } from 'vitest';
import { relatedNotes } from './related.ts';

/** Counts the terms of notes. */
const notes = (all: Record<string, string>) =>
  new Map(
    Object.entries(all).map(([path, text]) => {
      const terms = text.split(' ');
      return [path, new Map(terms.map((term) => [term, terms.filter((other) => other === term).length]))];
    }),
  );

test('gives more weight to terms that few notes share', () => {
  const termsOf = notes({ a: 'all rare x', b: 'all rare', c: 'all x2', d: 'all y' });
  expect(relatedNotes(termsOf)('a')).toEqual([{ path: 'b', terms: ['rare', 'all'] }]);
});

test('ranks a note that shares half of its terms above one that shares the same term of many', () => {
  const termsOf = notes({ a: 'x y', long: 'x p q r s t u v', short: 'x z', other: 'o' });
  expect(relatedNotes(termsOf)('a').map(({ path }) => path)).toEqual(['short', 'long']);
});

test('ranks a note that often uses a term above one that mentions a rarer one', () => {
  const termsOf = notes({
    a: 'git git git chance',
    git: 'git git git git branch',
    chance: 'chance jenkins',
    more: 'git merge',
    other: 'o',
  });
  expect(relatedNotes(termsOf)('a')[0]).toEqual({ path: 'git', terms: ['git'] });
});

test('returns nothing for a note without terms or an unknown note', () => {
  expect(
    relatedNotes(
      new Map([
        ['a', new Map<string, number>()],
        ['b', new Map([['x', 1]])],
      ]),
    )('a'),
  ).toEqual([]);
  expect(relatedNotes(new Map())('a')).toEqual([]);
});
