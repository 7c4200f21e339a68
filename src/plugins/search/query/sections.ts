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
  /** Of one word asked: its occurrences, weighted, and the weight of its best one, 0 for none. */
  count: number;
  best: number;
  /** Its best weight in the heading, and how many of the heading's terms it is. */
  headingBest: number;
  headingCount: number;
}

/** What weighs less than text, such as the labels of a diagram, in texts. */
const MINOR = 0.3;
/** How many terms an excerpt shows. */
const WINDOW = 15;

export function sectionsOf({ lengths }: PageRecord): ScoredSection[] {
  let start = 0;
  return lengths.map(([heading, text, minor], index) => {
    const [length, minorStart] = [heading + text + minor, start + heading + text];
    const nothing = { score: 0, words: 0, required: 0, mass: 0, count: 0, best: 0, headingBest: 0, headingCount: 0 };
    const section = { index, start, length, heading, minorStart, ...nothing };
    start += length;
    return section;
  });
}

/**
 * Counts one word asked in each section.
 *
 * @returns its occurrences on the page, weighted
 */
export function countIn(sections: ScoredSection[], hits: Hit[]): number {
  for (const section of sections) section.count = section.best = section.headingBest = section.headingCount = 0;
  let whole = 0;
  for (const { weight, starts, length } of hits) {
    let at = 0;
    for (const place of starts) {
      while (at + 1 < sections.length && place >= sections[at + 1]!.start) at++;
      const section = sections[at]!;
      const minor = place >= section.minorStart;
      const worth = minor ? weight * MINOR : weight;
      whole += worth;
      section.count += worth;
      // Labels of a diagram alone lead to no place above the first heading.
      if (minor && at === 0) continue;
      section.best = Math.max(section.best, weight);
      if (place >= section.start + section.heading) continue;
      section.headingBest = Math.max(section.headingBest, weight);
      section.headingCount += length;
    }
  }
  return whole;
}

/** True where one of the occurrences is in the section. */
export const isIn = ({ start, length }: ScoredSection, hits: Hit[]): boolean =>
  hits.some(({ starts }) => starts.some((place) => place >= start && place < start + length));

/** What a section's heading is worth for the word counted last: 1 for the words asked alone, less among others. */
export const headingWorth = ({ heading, headingBest, headingCount }: ScoredSection) =>
  headingBest && (headingBest * (1 + Math.min(1, headingCount / heading))) / 2;

/**
 * @param own for each word asked, where it stands on the page
 * @param tells for each, how much it tells
 * @returns the place in a section behind which most of what is asked follows soon; its start where nothing of it stands there
 */
export function bestPlace(own: (Hit[] | undefined)[], tells: number[], { start, length }: ScoredSection): number {
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
    const worth = weights.reduce((sum, one, at) => sum + one * tells[at]!, 0);
    if (worth > best.worth) best = { place, worth };
  }
  return best.place;
}
