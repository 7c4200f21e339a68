/** What a page's sections have of what is asked. */
import type { PageRecord } from '../format.ts';
import type { Hit } from './hits.ts';

export interface ScoredSection {
  /** By its place on the page. */
  index: number;
  /** Where it begins in the page, and how many terms it has, how many of them in its heading. */
  start: number;
  length: number;
  heading: number;
  /** Where what weighs less than text begins. */
  minorStart: number;
  score: number;
  /** How many of the words asked it has; of the required ones, how many and how much they tell, each by its strength. */
  words: number;
  required: number;
  mass: number;
}

/** What weighs less than text, such as the labels of a diagram, in texts. */
const MINOR = 0.3;
/** How many terms an excerpt shows. */
const WINDOW = 15;

export function sectionsOf({ lengths }: PageRecord): ScoredSection[] {
  let start = 0;
  return lengths.map(([heading, text, minor], index) => {
    const [length, minorStart] = [heading + text + minor, start + heading + text];
    const section = { index, start, length, heading, minorStart, score: 0, words: 0, required: 0, mass: 0 };
    start += length;
    return section;
  });
}

/**
 * @returns for each section: occurrences, weighted; what its heading is worth, 1 for the words asked alone, less among
 *   others; the weight of the best hit in it, 0 for none
 */
export function bySection(hits: Hit[], sections: ScoredSection[]) {
  const texts = sections.map(() => 0);
  const best = sections.map(() => 0);
  const inHeadings = sections.map(() => ({ weight: 0, covered: 0 }));
  for (const { weight, starts, length } of hits) {
    let at = 0;
    for (const place of starts) {
      while (at + 1 < sections.length && place >= sections[at + 1]!.start) at++;
      const section = sections[at]!;
      const minor = place >= section.minorStart;
      const worth = minor ? weight * MINOR : weight;
      texts[at]! += worth;
      // Labels of a diagram alone lead to no place above the first heading.
      if (minor && at === 0) continue;
      best[at] = Math.max(best[at]!, worth);
      if (place >= section.start + section.heading) continue;
      const heading = inHeadings[at]!;
      heading.weight = Math.max(heading.weight, weight);
      heading.covered += length;
    }
  }
  const headings = inHeadings.map(
    ({ weight, covered }, at) => (weight * (1 + Math.min(1, covered / sections[at]!.heading))) / 2,
  );
  return { texts, headings, best };
}

/**
 * @param own for each word asked, where it stands on the page
 * @returns the place in a section behind which most of what is asked follows soon; its start where nothing of it stands there
 */
export function bestPlace(own: (Hit[] | undefined)[], { start, length }: ScoredSection): number {
  const places = own
    .flatMap((hits, at) =>
      (hits ?? []).flatMap(({ starts, weight }) =>
        starts.flatMap((place) => (place >= start && place < start + length ? [{ place, at, weight }] : [])),
      ),
    )
    .sort((a, b) => a.place - b.place);
  let best = { place: start, worth: 0 };
  for (const [from, { place }] of places.entries()) {
    const weights = own.map(() => 0);
    for (let to = from; to < places.length && places[to]!.place < place + WINDOW; to++)
      weights[places[to]!.at] = Math.max(weights[places[to]!.at]!, places[to]!.weight);
    const worth = weights.reduce((sum, one) => sum + one, 0);
    if (worth > best.worth) best = { place, worth };
  }
  return best.place;
}
