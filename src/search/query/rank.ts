/**
 * Ranks pages and their sections by where terms stand: saturating term frequency and inverse document frequency as in
 * BM25 (Robertson & Zaragoza, 2009), headings as a field of their own. Length is not counted: notes are short, and one
 * that says much about a thing is long.
 */
import type { PageRecord } from '../format.ts';
import type { Places } from './pagefind.ts';
import type { Slot } from './understand.ts';

export interface RankedPage {
  page: PageRecord;
  score: number;
  /** Its sections among the best of all, at least one, best first, by their place on the page. */
  sections: number[];
}

/** What a term in a heading is worth, where a text full of the term is worth 1. */
const IN_SECTION_HEADING = 1;
const IN_PAGE_TITLE = 1;
const IN_ANY_HEADING = 2;
/** What a page gains that has the very word asked, not only one near it. */
const AS_ASKED = 1;
/** How many occurrences make half of a full text's worth. */
const HALF_IN_SECTION = 1;
const HALF_IN_PAGE = 7;
/** What the best section adds to its page, and what a section with every word of the query is worth beside one without. */
const BEST_SECTION = 0.5;
const WITH_EVERY_WORD = 3;
/** What words side by side in the query's order are worth. */
const SIDE_BY_SIDE = 3;
const MOST_SECTIONS = 10;

/** Places in one page where the terms of an alternative stand side by side. */
interface Hit {
  weight: number;
  /** Places of the first term, ascending. */
  starts: number[];
  /** How many terms stand there. */
  length: number;
}

/** @param places where each term of the slots stands. */
export function rank(slots: Slot[], places: Map<string, Places>, pages: PageRecord[]): RankedPage[] {
  const hits = slots.map((slot) => hitsByPage(slot, places));
  const idf = hits.map(({ size }) => Math.log(1 + (pages.length - size + 0.5) / (size + 0.5)) + 0.1);
  const required = slots.filter((slot) => slot.required).length;

  const ranked = pages.flatMap((page) => {
    const own = hits.map((byPage) => byPage.get(page.id));
    if (!own.some(Boolean) || slots.some((slot, at) => slot.required && !own[at])) return [];
    const sections = page.lengths.map((_, index) => ({ index, score: 0, words: 0 }));
    let score = SIDE_BY_SIDE * neighbours(own);
    for (const [at, list] of own.entries()) {
      if (!list) continue;
      const { texts, headings } = bySection(list, page.lengths);
      for (const [index, section] of sections.entries()) {
        if (!texts[index] && !headings[index]) continue;
        section.score += idf[at]! * (saturate(texts[index]!, HALF_IN_SECTION) + IN_SECTION_HEADING * headings[index]!);
        section.words++;
      }
      const whole = saturate(sum(texts), HALF_IN_PAGE) + (list.some(({ weight }) => weight === 1) ? AS_ASKED : 0);
      const [title = 0, ...others] = headings;
      score += idf[at]! * (whole + IN_PAGE_TITLE * title + IN_ANY_HEADING * Math.max(0, ...others));
    }
    for (const section of sections) if (section.words >= required) section.score *= WITH_EVERY_WORD;
    const best = sections.filter((section) => section.score > 0).sort((a, b) => b.score - a.score);
    return [{ page, score: score + BEST_SECTION * best[0]!.score, sections: best }];
  });

  ranked.sort((a, b) => b.score - a.score);
  const scores = ranked.flatMap(({ sections }) => sections.map((section) => section.score)).sort((a, b) => b - a);
  const least = scores[Math.min(MOST_SECTIONS, scores.length) - 1] ?? 0;
  return ranked.map((one) => ({
    ...one,
    sections: one.sections.filter((section, at) => at === 0 || section.score >= least).map(({ index }) => index),
  }));
}

function hitsByPage(slot: Slot, places: Map<string, Places>): Map<string, Hit[]> {
  const byPage = new Map<string, Hit[]>();
  for (const { terms, weight, apart } of slot.alternatives) {
    const lists = terms.map((term) => places.get(term));
    for (const id of lists[0]?.keys() ?? []) {
      const own = lists.map((list) => list?.get(id));
      if (!own.every((list) => list !== undefined)) continue;
      const found = apart
        ? own.map((starts) => ({ weight, starts, length: 1 }))
        : [{ weight, starts: sideBySide(own), length: terms.length }].filter(({ starts }) => starts.length);
      if (found.length) byPage.set(id, [...(byPage.get(id) ?? []), ...found]);
    }
  }
  return byPage;
}

/** Where in a page the terms of some lists stand side by side: the places of the first. */
function sideBySide([first = [], ...rest]: number[][]): number[] {
  const others = rest.map((list) => new Set(list));
  return first.filter((place) => others.every((set, at) => set.has(place + at + 1)));
}

/** Occurrences in each section, weighted, and what its heading is worth: 1 for the words asked alone, less among others. */
function bySection(hits: Hit[], lengths: PageRecord['lengths']) {
  const texts = lengths.map(() => 0);
  const headings = lengths.map(() => 0);
  for (const { weight, starts, length } of hits) {
    let section = 0;
    let end = lengths[0]![0] + lengths[0]![1];
    for (const place of starts) {
      while (place >= end && section + 1 < lengths.length) {
        section++;
        end += lengths[section]![0] + lengths[section]![1];
      }
      texts[section]! += weight;
      const [heading, text] = lengths[section]!;
      if (place < end - text) headings[section] = Math.max(headings[section]!, (weight * (1 + length / heading)) / 2);
    }
  }
  return { texts, headings };
}

/** How many neighbours in the query are neighbours on the page too. */
function neighbours(hits: (Hit[] | undefined)[]): number {
  if (hits.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < hits.length; at++) {
    const ends = new Set(hits[at - 1]?.flatMap(({ starts, length }) => starts.map((place) => place + length)));
    if (hits[at]?.some(({ starts }) => starts.some((place) => ends.has(place)))) pairs++;
  }
  return pairs;
}

const saturate = (count: number, half: number) => count / (count + half);
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
