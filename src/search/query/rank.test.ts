import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../format.ts';
import { rank } from './rank.ts';
import type { Slot } from './understand.ts';

/** Pages of two sections: a title of 2 terms, 8 terms below it, a heading of 2, 8 below it. */
const page = (id: string): PageRecord => ({
  id,
  path: id,
  title: id,
  lengths: [
    [2, 8],
    [2, 8],
  ],
});
const pages = ['a', 'b', 'c', 'd', 'e'].map(page);
const slot = (...terms: string[]): Slot => ({
  written: terms.join(' '),
  required: true,
  alternatives: [{ terms, weight: 1 }],
});
const order = (slots: Slot[], places: Record<string, Record<string, number[]>>) =>
  rank(slots, new Map(Object.entries(places).map(([term, byPage]) => [term, new Map(Object.entries(byPage))])), pages);

describe('rank', () => {
  it('puts a heading before a mention, and many mentions before one', () => {
    const ranked = order([slot('x')], { x: { a: [5], b: [10], c: [3, 4, 5, 6] } });
    expect(ranked.map(({ page }) => page.id)).toEqual(['b', 'c', 'a']);
  });

  it('wants every required word on a page, wherever on it', () => {
    const ranked = order([slot('x'), slot('y')], { x: { a: [3], b: [3] }, y: { b: [15], c: [3] } });
    expect(ranked.map(({ page }) => page.id)).toEqual(['b']);
  });

  it('puts words side by side before words apart', () => {
    const ranked = order([slot('x'), slot('y')], { x: { a: [3], b: [3] }, y: { a: [7], b: [4] } });
    expect(ranked.map(({ page }) => page.id)).toEqual(['b', 'a']);
  });

  it('takes the terms of one alternative only where they stand side by side', () => {
    const ranked = order([slot('x', 'y')], { x: { a: [3], b: [3] }, y: { a: [4], b: [6] } });
    expect(ranked.map(({ page }) => page.id)).toEqual(['a']);
  });

  it('names the sections that have the words, the best first', () => {
    const [first] = order([slot('x')], { x: { a: [3, 10] } });
    expect(first!.sections).toEqual([1, 0]);
  });

  it('finds nothing where nothing is', () => expect(order([slot('x')], { x: {} })).toEqual([]));
});
