/** Counts the words of a query in the sections of a page. */
import type { PageRecord } from '../format.ts';
import type { Hit } from './hits.ts';

export interface ScoredSection {
  /** Index of the section on the page. */
  index: number;
  /** Position at which it begins in the page, number of its terms, and number of terms in its heading. */
  start: number;
  length: number;
  heading: number;
  /** Position at which its minor text begins. */
  minorStart: number;
  score: number;
  /**
   * Number of words of the query that it has; number and inverse document frequency of the required ones, by strength.
   */
  words: number;
  required: number;
  matchedIdf: number;
  /** For the current word: its occurrences, weighted, and the weight of the best one, 0 for none. */
  count: number;
  best: number;
  /** For the current word: its best weight in the heading, and how many terms of the heading match it. */
  headingBest: number;
  headingCount: number;
}

/** Weight of minor text, such as the labels of a diagram. */
const MINOR = 0.3;
/** Number of terms that an excerpt shows. */
const WINDOW = 15;

export function sectionsOf({ lengths }: PageRecord): ScoredSection[] {
  let start = 0;
  return lengths.map(([heading, text, minor], index) => {
    const [length, minorStart] = [heading + text + minor, start + heading + text];
    const nothing = {
      score: 0,
      words: 0,
      required: 0,
      matchedIdf: 0,
      count: 0,
      best: 0,
      headingBest: 0,
      headingCount: 0,
    };
    const section = { index, start, length, heading, minorStart, ...nothing };
    start += length;
    return section;
  });
}

/**
 * Counts one word of the query in each section.
 *
 * @returns the weighted number of occurrences on the page
 */
export function countIn(sections: ScoredSection[], hits: Hit[]): number {
  for (const section of sections) section.count = section.best = section.headingBest = section.headingCount = 0;
  let total = 0;
  for (const { weight, starts, length } of hits) {
    let at = 0;
    for (const position of starts) {
      while (at + 1 < sections.length && position >= sections[at + 1]!.start) at++;
      const section = sections[at]!;
      const minor = position >= section.minorStart;
      const worth = minor ? weight * MINOR : weight;
      total += worth;
      section.count += worth;
      // Labels of a diagram alone are not a match for the part above the first heading.
      if (minor && at === 0) continue;
      section.best = Math.max(section.best, weight);
      if (position >= section.start + section.heading) continue;
      section.headingBest = Math.max(section.headingBest, weight);
      section.headingCount += length;
    }
  }
  return total;
}

/** True if one of the occurrences is in the section. */
export const isIn = ({ start, length }: ScoredSection, hits: Hit[]): boolean =>
  hits.some(({ starts }) => starts.some((position) => position >= start && position < start + length));

/** Value of a section's heading for the word counted last: 1 if it consists of that word, less with other words. */
export const headingWorth = ({ heading, headingBest, headingCount }: ScoredSection) =>
  headingBest && (headingBest * (1 + Math.min(1, headingCount / heading))) / 2;

/**
 * Finds the position in a section that is closely followed by most of the query.
 *
 * @param pageHits hits of each word on the page
 * @param idf inverse document frequency of each word
 * @returns the position; the start of the section if none of the words is in it
 */
export function bestPosition(pageHits: (Hit[] | undefined)[], idf: number[], { start, length }: ScoredSection): number {
  const positions = pageHits
    .flatMap((hits, at) =>
      (hits ?? []).flatMap(({ starts, weight }) =>
        starts.flatMap((position) =>
          position >= start && position < start + length ? [{ position, at, weight }] : [],
        ),
      ),
    )
    .sort((a, b) => a.position - b.position);
  let best = { position: start, worth: 0 };
  for (const [from, { position }] of positions.entries()) {
    const weights = pageHits.map(() => 0);
    for (let to = from; to < positions.length && positions[to]!.position < position + WINDOW; to++)
      weights[positions[to]!.at] = Math.max(weights[positions[to]!.at]!, positions[to]!.weight);
    const worth = weights.reduce((sum, one, at) => sum + one * idf[at]!, 0);
    if (worth > best.worth) best = { position, worth };
  }
  return best.position;
}
