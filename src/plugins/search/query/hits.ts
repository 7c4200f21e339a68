/** Finds the occurrences of the alternatives of a slot. */
import type { Positions } from './pagefind.ts';
import type { Alternative } from './slots.ts';

/** Occurrences of an alternative in one page: positions at which its terms are adjacent. */
export interface Hit {
  weight: number;
  /** Positions of the first term, ascending. */
  starts: number[];
  /** Number of terms. */
  length: number;
}

/** Hits by Pagefind's names of the records. */
export type Hits = Map<string, Hit[]>;

/** @param positions positions of each term of the alternatives */
export function hitsOf(alternatives: Alternative[], positions: Map<string, Positions>): Hits {
  const hits: Hits = new Map();
  for (const { terms, weight, separate } of alternatives) {
    const lists = terms.map((term) => positions.get(term));
    for (const id of lists[0]?.keys() ?? []) {
      const inPage = lists.map((list) => list?.get(id));
      if (!inPage.every((list) => list !== undefined)) continue;
      const found = separate
        ? inPage.map((starts) => ({ weight, starts, length: 1 }))
        : [{ weight, starts: adjacent(inPage), length: terms.length }].filter(({ starts }) => starts.length);
      if (found.length) hits.set(id, [...(hits.get(id) ?? []), ...found]);
    }
  }
  return hits;
}

/** Returns the positions of the first term at which all terms are adjacent, given the positions of each. */
function adjacent([first = [], ...rest]: number[][]): number[] {
  if (!rest.length) return first;
  const others = rest.map((list) => new Set(list));
  return first.filter((position) => others.every((set, at) => set.has(position + at + 1)));
}

/** Returns the highest weight of some hits, 0 for none. */
export const strengthOf = (hits: Hit[] = []) => hits.reduce((most, { weight }) => Math.max(most, weight), 0);
