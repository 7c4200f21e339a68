import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../format.ts';
import { inLanguage } from './in-language.ts';

const page = (id: string, language?: string): PageRecord => ({
  id,
  path: id,
  title: id,
  language,
  lengths: [[1, 1, 0]],
});
const lookUp = async () => new Map(['a', 'b', 'c'].map((id) => [id, [1]]));
const idsIn = async (language: string, pages: PageRecord[]) => {
  const found = inLanguage(language, pages, lookUp);
  return [found.pages.map(({ id }) => id), [...(await found.lookUp('돛')).keys()]];
};

describe('inLanguage', () => {
  const several = [page('a', 'ko'), page('b', 'en'), page('c', 'ko')];

  it('limits pages and matches to the language', async () => {
    expect(await idsIn('ko', several)).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ]);
    expect(await idsIn('en', several)).toEqual([['b'], ['b']]);
  });

  it.each([
    ['a site in one language', [page('a'), page('b'), page('c')]],
    ['a language that the site does not have', several],
  ])('has all pages: %s', async (_, pages) => {
    expect(await idsIn('fr', pages)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
