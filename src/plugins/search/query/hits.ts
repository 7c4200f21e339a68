/** Where the alternatives of a slot stand. */
import type { Places } from './pagefind.ts';
import type { Alternative } from './slots.ts';

/** Places in one page where the terms of an alternative stand side by side. */
export interface Hit {
  weight: number;
  /** Places of the first term, ascending. */
  starts: number[];
  /** How many terms stand there. */
  length: number;
}

/** By Pagefind's names of the records. */
export type Hits = Map<string, Hit[]>;

/** @param places where each term of the alternatives stands */
export function hitsOf(alternatives: Alternative[], places: Map<string, Places>): Hits {
  const hits: Hits = new Map();
  for (const { terms, weight, apart } of alternatives) {
    const lists = terms.map((term) => places.get(term));
    for (const id of lists[0]?.keys() ?? []) {
      const own = lists.map((list) => list?.get(id));
      if (!own.every((list) => list !== undefined)) continue;
      const found = apart
        ? own.map((starts) => ({ weight, starts, length: 1 }))
        : [{ weight, starts: sideBySide(own), length: terms.length }].filter(({ starts }) => starts.length);
      if (found.length) hits.set(id, [...(hits.get(id) ?? []), ...found]);
    }
  }
  return hits;
}

/** Where in a page the terms of some lists stand side by side: the places of the first. */
function sideBySide([first = [], ...rest]: number[][]): number[] {
  if (!rest.length) return first;
  const others = rest.map((list) => new Set(list));
  return first.filter((place) => others.every((set, at) => set.has(place + at + 1)));
}

/** The weight of the best of some hits, 0 of none. */
export const strengthOf = (hits: Hit[] = []) => hits.reduce((most, { weight }) => Math.max(most, weight), 0);
