import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../format.ts';
import { hitsOf } from './hits.ts';
import { type Asked, rank } from './rank.ts';

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

type Stands = Record<string, Record<string, number[]>>;
const ask = (stands: Stands, ...words: (string | Partial<Asked & { terms: string[]; weight: number }>)[]): Asked[] => {
  const places = new Map(Object.entries(stands).map(([term, byPage]) => [term, new Map(Object.entries(byPage))]));
  return words.map((word) => {
    const { terms = [], weight = 1, ...rest } = typeof word === 'string' ? { terms: [word] } : word;
    return { required: true, guessed: false, verb: false, hits: hitsOf([{ terms, weight }], places), ...rest };
  });
};
const order = (asked: Asked[], missing?: number) => rank(asked, pages, missing).map(({ page: { id } }) => id);

describe('rank', () => {
  it('puts a heading before a mention, and many mentions before one', () =>
    expect(order(ask({ x: { a: [5], b: [10], c: [3, 4, 5, 6] } }, 'x'))).toEqual(['b', 'c', 'a']));

  it('puts a page with every word before one with some of them', () =>
    expect(order(ask({ x: { a: [3, 4, 5, 6], b: [3] }, y: { b: [5] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('leaves out a page with a small share of what is asked', () => {
    const everywhere = Object.fromEntries(pages.map(({ id }) => [id, [3]]));
    expect(order(ask({ x: { a: [3] }, y: everywhere }, 'x', 'y'))).toEqual(['a']);
  });

  it('puts words in one section before words apart', () =>
    expect(order(ask({ x: { a: [3], b: [3] }, y: { a: [15], b: [7] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('puts words side by side before words apart', () =>
    expect(order(ask({ x: { a: [3], b: [3] }, y: { a: [7], b: [4] } }, 'x', 'y'))).toEqual(['b', 'a']));

  it('takes words side by side for evidence only where one of them is a noun', () => {
    const places = { x: { a: [3], b: [3] }, y: { a: [7], b: [4] } };
    const verb = { terms: ['x'], verb: true };
    expect(order(ask(places, verb, { terms: ['y'], required: false }))).toEqual(['a', 'b']);
    expect(order(ask(places, verb, 'y'))).toEqual(['b', 'a']);
  });

  it('puts a page with every word in one section well before one that has them far apart', () => {
    const scores = rank(ask({ x: { a: [3], b: [3] }, y: { a: [17], b: [7] } }, 'x', 'y'), pages).map(
      ({ score }) => score,
    );
    expect(scores[0]! / scores[1]!).toBeGreaterThan(3);
  });

  it('takes the terms of one alternative only where they stand side by side', () =>
    expect(order(ask({ x: { a: [3], b: [3] }, y: { a: [4], b: [6] } }, { terms: ['x', 'y'] }))).toEqual(['a']));

  it('does not miss what ties a question together, but prefers a page that has it', () =>
    expect(order(ask({ x: { a: [3], b: [3] }, y: { b: [15] } }, 'x', { terms: ['y'], required: false }))).toEqual([
      'b',
      'a',
    ]));

  it('finds nothing where what is missing outweighs what is found', () => {
    const asked = ask({ x: { a: [3], b: [3], c: [3] } }, 'x');
    expect(order(asked, 0)).toHaveLength(3);
    expect(order(asked, 2)).toEqual([]);
  });

  it('takes a verb for less evidence than a noun where words are missing', () => {
    const places = { x: { a: [3], b: [3], c: [3], d: [3] } };
    expect(order(ask(places, 'x'), 0.3)).toHaveLength(4);
    expect(order(ask(places, { terms: ['x'], verb: true }), 0.3)).toEqual([]);
    expect(order(ask(places, { terms: ['x'], verb: true }), 0)).toHaveLength(4);
  });

  it('names the sections that have the words, the best first, and where', () => {
    const [first] = rank(ask({ x: { a: [3, 10] }, y: { a: [13] } }, 'x', 'y'), pages);
    expect(first!.sections.map(({ index, place }) => ({ index, place: place() }))).toEqual([
      { index: 1, place: 10 },
      { index: 0, place: 3 },
    ]);
  });

  it('names no section that has only what ties a question together', () => {
    const [first] = rank(ask({ x: { a: [3] }, y: { a: [14] } }, 'x', { terms: ['y'], required: false }), pages);
    expect(first!.sections.map(({ index }) => index)).toEqual([0]);
  });

  it('does not take words of many sections of a list, such as a glossary, for a page about them', () => {
    const list: PageRecord = { ...pages[0]!, lengths: Array.from({ length: 40 }, () => [2, 8, 0]) };
    const places = { x: { a: [43, 95, 145, 205, 305], b: [3] }, y: { a: [63, 115, 165, 225, 325], b: [15] } };
    const [first] = rank(ask(places, 'x', 'y'), [list, ...pages.slice(1)]);
    expect(first!.page.id).toBe('b');
  });

  it('names the place of what tells most', () => {
    const everywhere = Object.fromEntries(pages.map(({ id }) => [id, id === 'a' ? [3, 4] : [3]]));
    const asked = ask({ x: { a: [30] }, y: everywhere, z: everywhere }, 'x', 'y', 'z');
    const long = [{ ...pages[0]!, lengths: [[2, 40, 0]] as PageRecord['lengths'] }, ...pages.slice(1)];
    expect(rank(asked, long)[0]!.sections[0]!.place()).toBe(30);
  });

  it('finds nothing where nothing is', () => expect(order(ask({ x: {} }, 'x'))).toEqual([]));
});
