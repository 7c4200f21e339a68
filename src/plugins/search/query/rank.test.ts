import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../format.ts';
import { hitsOf } from './hits.ts';
import { type MatchedSlot, rank } from './rank.ts';

/** Pages of two sections: a title of 2 terms, 8 terms below it, a heading of 2, 8 below it. */
const page = (id: string): PageRecord => ({
  id,
  path: id,
  title: id,
  lengths: [
    [2, 8, 0],
    [2, 8, 0],
  ],
});
const pages = Array.from('abcdefghij', page);

type PositionsByTerm = Record<string, Record<string, number[]>>;
const match = (
  terms: PositionsByTerm,
  ...words: (string | Partial<MatchedSlot & { terms: string[]; weight: number }>)[]
): MatchedSlot[] => {
  const positions = new Map(Object.entries(terms).map(([term, byPage]) => [term, new Map(Object.entries(byPage))]));
  return words.map((word) => {
    const { terms = [], weight = 1, ...rest } = typeof word === 'string' ? { terms: [word] } : word;
    return { required: true, guessed: false, verb: false, hits: hitsOf([{ terms, weight }], positions), ...rest };
  });
};
const order = (slots: MatchedSlot[], missing?: number) => rank(slots, pages, missing).map(({ page: { id } }) => id);

describe('rank', () => {
  it('ranks a heading above a mention, and many mentions above one', () =>
    expect(order(match({ x: { a: [5], b: [10], c: [3, 4, 5, 6] } }, 'x'))).toEqual(['b', 'c', 'a']));

  it('ranks a page with every word above one with some of them', () =>
    expect(order(match({ x: { a: [3, 4, 5, 6], b: [3] }, y: { b: [5] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('omits a page with a small share of the query', () => {
    const everywhere = Object.fromEntries(pages.map(({ id }) => [id, [3]]));
    expect(order(match({ x: { a: [3] }, y: everywhere }, 'x', 'y'))).toEqual(['a']);
  });

  it('ranks a section with a function word of the query in its heading above one with it in its text', () => {
    const slots = match({ x: { a: [3, 5, 6, 13] }, why: { a: [4, 7, 8, 10] } }, 'x', {
      terms: ['why'],
      required: false,
    });
    expect(rank(slots, pages)[0]!.sections[0]!.index).toBe(1);
  });

  it('ranks words in one section above words in different sections', () =>
    expect(order(match({ x: { a: [3], b: [3] }, y: { a: [15], b: [7] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('ranks adjacent words above separate words', () =>
    expect(order(match({ x: { a: [3], b: [3] }, y: { a: [7], b: [4] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('rewards adjacent words only if one of them is a noun', () => {
    const positions = { x: { a: [3], b: [3] }, y: { a: [7], b: [4] } };
    const verb = { terms: ['x'], verb: true };
    expect(order(match(positions, verb, { terms: ['y'], required: false }))).toEqual(['a', 'b']);
    expect(order(match(positions, verb, 'y'))).toEqual(['b', 'a']);
  });

  it('ranks a page with every word in one section well above one with the words far apart', () => {
    const scores = rank(match({ x: { a: [3], b: [3] }, y: { a: [17], b: [7] } }, 'x', 'y'), pages).map(
      ({ score }) => score,
    );
    expect(scores[0]! / scores[1]!).toBeGreaterThan(2.5);
  });

  it('ranks a page about a word, with the other further down, above one with both in one place', () =>
    expect(order(match({ x: { a: [0, 3, 4], b: [3] }, y: { a: [15], b: [7] } }, 'x', 'y'))).toEqual(['a', 'b']));

  it('matches the terms of one alternative only if they are adjacent', () =>
    expect(order(match({ x: { a: [3], b: [3] }, y: { a: [4], b: [6] } }, { terms: ['x', 'y'] }))).toEqual(['a']));

  it('does not require function words, but prefers a page that has them', () =>
    expect(order(match({ x: { a: [3], b: [3] }, y: { b: [15] } }, 'x', { terms: ['y'], required: false }))).toEqual([
      'b',
      'a',
    ]));

  it('ranks a section with other spellings of every word of a question above separate mentions of the words', () => {
    const positions = { x: { a: [3] }, y: { b: [3] }, x2: { c: [10] }, y2: { c: [11] } };
    const slot = (word: string): MatchedSlot => {
      const [exact] = match(positions, word);
      const [other] = match(positions, { terms: [`${word}2`], weight: 0.5 });
      return { ...exact!, hits: new Map([...exact!.hits, ...other!.hits]) };
    };
    expect(order([slot('x'), slot('y')])[0]).toBe('c');
  });

  it('finds a page by the label of a diagram above its first heading, without a section', () => {
    const drawn: PageRecord = { ...page('a'), lengths: [[2, 5, 3]] };
    const slots = match({ x: { a: [8] } }, 'x');
    expect(rank(slots, [drawn, ...pages.slice(1)])).toMatchObject([{ page: { id: 'a' }, sections: [] }]);
    expect(rank(slots, [drawn, ...pages.slice(1)], 2)).toEqual([]);
  });

  it('finds nothing if the missing words outweigh the found ones', () => {
    const slots = match({ x: { a: [3], b: [3], c: [3] } }, 'x');
    expect(order(slots, 0)).toHaveLength(3);
    expect(order(slots, 2)).toEqual([]);
  });

  it('answers a question if one of its nouns is rare, even if its verb is as rare', () => {
    const positions = { x: { a: [3] }, y: { b: [3], c: [3] }, z: { d: [3] } };
    expect(order(match(positions, 'x', 'y', 'z'))).toEqual([]);
    expect(order(match(positions, 'x', 'y', { terms: ['z'], verb: true }))[0]).toBe('a');
  });

  it('counts words in other sections of a page as evidence if words are missing, but not on other pages', () => {
    expect(order(match({ x: { a: [5] }, y: { a: [15] } }, 'x', 'y'), 1)).toEqual(['a']);
    expect(order(match({ x: { a: [5] }, y: { b: [15] } }, 'x', 'y'), 1)).toEqual([]);
  });

  it('counts a verb as less evidence than a noun if words are missing', () => {
    const positions = { x: { a: [3], b: [3], c: [3], d: [3] } };
    expect(order(match(positions, 'x'), 0.3)).toHaveLength(4);
    expect(order(match(positions, { terms: ['x'], verb: true }), 0.3)).toEqual([]);
    expect(order(match(positions, { terms: ['x'], verb: true }), 0)).toHaveLength(4);
  });

  it('returns the sections that have the words, best first, with positions', () => {
    const [first] = rank(match({ x: { a: [3, 10] }, y: { a: [13] } }, 'x', 'y'), pages);
    expect(first!.sections.map(({ index, position }) => ({ index, position: position() }))).toEqual([
      { index: 1, position: 10 },
      { index: 0, position: 3 },
    ]);
  });

  it('omits sections that have only function words', () => {
    const [first] = rank(match({ x: { a: [3] }, y: { a: [14] } }, 'x', { terms: ['y'], required: false }), pages);
    expect(first!.sections.map(({ index }) => index)).toEqual([0]);
  });

  it('ranks a page about the topic above a glossary with the same words in an entry', () => {
    const glossary: PageRecord = { ...page('a'), lengths: Array.from({ length: 100 }, () => [2, 8, 0]) };
    const sameLength: PageRecord = {
      ...page('b'),
      lengths: [
        [2, 8, 0],
        [2, 988, 0],
      ],
    };
    const ranked = rank(match({ x: { a: [10], b: [10] } }, 'x'), [glossary, sameLength]);
    expect(ranked.map(({ page: { id } }) => id)).toEqual(['b', 'a']);
  });

  it('does not rank a list, such as a glossary, by words in many different sections', () => {
    const list: PageRecord = { ...pages[0]!, lengths: Array.from({ length: 40 }, () => [2, 8, 0]) };
    const positions = { x: { a: [43, 95, 145, 205, 305], b: [3] }, y: { a: [63, 115, 165, 225, 325], b: [15] } };
    const [first] = rank(match(positions, 'x', 'y'), [list, ...pages.slice(1)]);
    expect(first!.page.id).toBe('b');
  });

  it('returns the position of the most significant word', () => {
    const everywhere = Object.fromEntries(pages.map(({ id }) => [id, id === 'a' ? [3, 4] : [3]]));
    const slots = match({ x: { a: [30] }, y: everywhere, z: everywhere }, 'x', 'y', 'z');
    const long = [{ ...pages[0]!, lengths: [[2, 40, 0]] as PageRecord['lengths'] }, ...pages.slice(1)];
    expect(rank(slots, long)[0]!.sections[0]!.position()).toBe(30);
  });

  it('finds nothing if there are no hits', () => expect(order(match({ x: {} }, 'x'))).toEqual([]));
});
