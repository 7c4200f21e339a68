/** Ranks pages and their sections by where terms stand. After BM25 (Robertson & Zaragoza, 2009), with headings as a field of their own. */
import type { PageRecord } from '../format.ts';
import type { Places } from './pagefind.ts';
import type { Slot } from './understand.ts';

export interface RankedPage {
  page: PageRecord;
  score: number;
  /** Sections that have a term, best first, by their place on the page. */
  sections: { index: number; score: number }[];
}

export const W = { k: 1.4, b: 0.5, heading: 1.5, title: 3, best: 0.5, near: 1, pk: 1.4, pb: 0.5, ph: 1, all: 1 };

interface Hits {
  weight: number;
  /** Sorted places of the first term, and how many terms stand there. */
  places: number[];
  length: number;
}

/** Where all terms stand side by side, by page. */
function phrase(lists: Places[]): Places {
  const [first, ...rest] = lists;
  const found: Places = new Map();
  for (const [id, places] of first ?? []) {
    const others = rest.map((list) => new Set(list.get(id)));
    const starts = places.filter((place) => others.every((set, at) => set.has(place + at + 1)));
    if (starts.length) found.set(id, starts);
  }
  return found;
}

/**
 * @param places where each term of the slots stands.
 */
export function rank(slots: Slot[], places: Map<string, Places>, pages: PageRecord[]): RankedPage[] {
  const hits = slots.map((slot) => {
    const byPage = new Map<string, Hits[]>();
    for (const { terms, weight } of slot.alternatives)
      for (const [id, starts] of phrase(terms.map((term) => places.get(term)!))) {
        const list = byPage.get(id);
        const entry = { weight, places: starts, length: terms.length };
        if (list) list.push(entry);
        else byPage.set(id, [entry]);
      }
    return byPage;
  });
  const idf = hits.map((byPage) => Math.log(1 + (pages.length - byPage.size + 0.5) / (byPage.size + 0.5)) + 0.1);
  const average = pages.reduce((sum, { lengths }) => sum + lengthOf(lengths), 0) / pages.length;
  const averageSection = (average * pages.length) / pages.reduce((sum, { lengths }) => sum + lengths.length, 0);

  const ranked: RankedPage[] = [];
  for (const page of pages) {
    if (slots.some(({ required }, at) => required && !hits[at]!.has(page.id))) continue;
    if (!hits.some((byPage) => byPage.has(page.id))) continue;
    const sections = page.lengths.map(() => ({ score: 0, slots: 0 }));
    const starts = startsOf(page.lengths);
    let score = 0;
    for (const [at, byPage] of hits.entries()) {
      const list = byPage.get(page.id);
      if (!list) continue;
      const tf = new Float64Array(sections.length);
      const head = new Float64Array(sections.length);
      for (const { weight, places: found } of list) {
        let section = 0;
        for (const place of found) {
          while (section + 1 < starts.length && place >= starts[section + 1]!) section++;
          tf[section]! += weight;
          if (place < starts[section]! + page.lengths[section]![0]) head[section] = Math.max(head[section]!, weight);
        }
      }
      let whole = 0;
      for (const [section, sum] of sections.entries()) {
        if (!tf[section]) continue;
        whole += tf[section]!;
        const [h, t] = page.lengths[section]!;
        const norm = 1 - W.b + (W.b * (h + t)) / averageSection;
        sum.score += idf[at]! * (tf[section]! / (tf[section]! + W.k * norm) + W.heading * head[section]!);
        sum.slots++;
      }
      const norm = 1 - W.pb + (W.pb * lengthOf(page.lengths)) / average;
      score += idf[at]! * (whole / (whole + W.pk * norm * 5) + W.title * head[0]! + W.ph * Math.max(0, ...head.subarray(1)));
    }
    const required = slots.filter((slot) => slot.required).length;
    const best = sections
      .map(({ score: sum, slots: n }, index) => ({ index, score: sum * (n >= required ? 1 + W.all : 1) }))
      .filter((section) => section.score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index);
    ranked.push({ page, score: score + W.best * best[0]!.score + W.near * nearness(hits.map((byPage) => byPage.get(page.id) ?? [])), sections: best });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** 1 for slots that stand side by side in the query's order, 0 when they never do. */
function nearness(hits: Hits[][]): number {
  if (hits.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < hits.length; at++) {
    const ends = new Set(hits[at - 1]!.flatMap(({ places, length }) => places.map((place) => place + length)));
    if (hits[at]!.some(({ places }) => places.some((place) => ends.has(place)))) pairs++;
  }
  return pairs / (hits.length - 1);
}

const lengthOf = (lengths: PageRecord['lengths']) => lengths.reduce((sum, [heading, text]) => sum + heading + text, 0);

function startsOf(lengths: PageRecord['lengths']): number[] {
  let start = 0;
  return lengths.map(([heading, text]) => {
    const own = start;
    start += heading + text;
    return own;
  });
}
