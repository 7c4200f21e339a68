/**
 * Ranks pages and their sections by where terms stand: saturating term frequency and inverse document frequency as in
 * BM25 (Robertson & Zaragoza, 2009), headings as a field of their own. A page need not have every word of a query: it counts
 * how much of the query's weight it has, more where that is all, up to twice where it stands in one section.
 */
import type { PageRecord } from '../format.ts';
import { type Hit, type Hits, strengthOf } from './hits.ts';
import { bestPlace, countIn, headingWorth, isIn, type ScoredSection, sectionsOf } from './sections.ts';

/** What is asked, and where it stands. */
export interface Asked {
  /** False for what ties a question together: it adds to a page that has it, and is not missed. */
  required: boolean;
  /** True for a guess at what was meant, which alone proves nothing. */
  guessed: boolean;
  /** True for a verb, which says less of what a question is about than a noun does. */
  verb: boolean;
  hits: Hits;
}

export interface RankedSection {
  /** By its place on the page. */
  index: number;
  /** Where in the page most of what is asked stands together, in terms. */
  place(): number;
}

export interface RankedPage {
  page: PageRecord;
  score: number;
  /** Its sections among the best of all, best first; none where the page has the words above its first heading in diagrams only. */
  sections: RankedSection[];
}

/*
 * The constants were measured together (nDCG of pages and sections, 900 steps of random search, November 2026) on Korean
 * documentation of Kubernetes, React and Git, with terms and natural questions, and on questions to encyclopedic articles.
 */

/** What a term is worth in a heading, where a text full of the term is worth 1: of the section, in the page's title, in any other. */
const IN_SECTION_HEADING = 1;
const IN_TITLE = 2.5;
const IN_ANY_HEADING = 1.5;
/** What a page gains that has the very word asked, not only one near it. */
const AS_ASKED = 0.5;
/** How many occurrences make half of a full text's worth. */
const HALF_IN_SECTION = 1;
const HALF_IN_PAGE = 7;
/** What two words of the query side by side are worth to a page, and to the section they stand in. */
const SIDE_BY_SIDE = 4;
const SIDE_BY_SIDE_IN_SECTION = 0.5;
/** What a section gains that has all that is asked, in proportion to how much of it; and once more for all words. */
const IN_ONE_SECTION = 4;
const EVERY_WORD = 1.5;
/** What the best section adds to its page. */
const BEST_SECTION = 0.5;
/**
 * On a page of more sections, such as a glossary, what stands in others has so much the less to do with the best one. Chosen
 * by itself, on the same and on 60 questions to a site with a glossary; 4 to 8 are as good.
 */
const RELATED_SECTIONS = 5;
/** A page many times as long as others has more of anything by chance. */
const LENGTH = 0.1;
/** What a word that ties the query together counts. */
const FUNCTION_WORD = 0.5;
/** What is left of the score of a page that has only what is near the words asked. */
const NEAR_ONLY = 0.1;
/** The share of a query's weight that a page must have, and that one section of the site must have for any answer at all. */
const LEAST_SHARE = 0.2;
const LEAST_EVIDENCE = 0.4;
/** So many words of the query in one section are evidence enough; two are, where no more than two are missing. */
const MANY_WORDS = 3;
const SOME_WORDS = 1.9;
/** How much a guess counts as evidence, and a verb, beside words that are on no page. */
const GUESS = 0.5;
const VERB = 0.6;
const MOST_SECTIONS = 10;

/** How much a term tells that stands on some of the pages. */
const idfOf = (count: number, pages: number) => Math.log(1 + (pages - count + 0.5) / (count + 0.5)) + 0.1;

/**
 * @param asked what is looked for, in the order of the query
 * @param pages all of the site
 * @param missing how many words of the query are on no page, each a fraction where that tells little
 * @returns pages that have a good share of what is asked, best first; none when what is missing outweighs what is found
 */
export function rank(asked: Asked[], pages: PageRecord[], missing = 0): RankedPage[] {
  const idf = asked.map((one) => idfOf(one.hits.size, pages.length) * (one.required ? 1 : FUNCTION_WORD));
  const most = asked.map(({ hits }) => [...hits.values()].reduce((so, list) => Math.max(so, strengthOf(list)), 0));
  const required = asked.flatMap((one, at) => (one.required ? [at] : []));
  const mass = sum(required.map((at) => idf[at]!));
  const demand = mass + missing * idfOf(0, pages.length);
  const average = sum(pages.map(lengthOf)) / pages.length;

  const ranked: { page: PageRecord; score: number; sections: ScoredSection[]; own: (Hit[] | undefined)[] }[] = [];
  let evident = false;
  for (const page of pages) {
    const own = asked.map(({ hits }) => hits.get(page.id));
    const strengths = own.map((list, at) => (list ? strengthOf(list) / most[at]! : 0));
    const share = sum(required.map((at) => idf[at]! * strengths[at]!)) / mass;
    if (!required.some((at) => own[at]) || (share < LEAST_SHARE && !required.every((at) => own[at]))) continue;

    const sections = sectionsOf(page);
    let score = 0;
    for (const places of neighbours(asked, own)) {
      score += SIDE_BY_SIDE;
      const beside = new Set(places.map((place) => sections.findLast(({ start }) => start <= place)!));
      for (const section of beside) section.score += SIDE_BY_SIDE_IN_SECTION;
    }
    const below = own.map(() => 0);
    for (const [at, list] of own.entries()) {
      if (!list) continue;
      const whole = countIn(sections, list);
      const { guessed, verb } = asked[at]!;
      const certainty = guessed && missing ? GUESS : 1;
      const topical = verb && missing ? VERB : 1;
      const inTitle = IN_TITLE * headingWorth(sections[0]!);
      let bestHeading = 0;
      for (const section of sections) {
        if (!section.best) continue;
        const heading = headingWorth(section);
        if (section.index) bestHeading = Math.max(bestHeading, heading);
        const worth = saturate(section.count, HALF_IN_SECTION) + IN_SECTION_HEADING * heading;
        section.score += Math.sqrt(section.best) * idf[at]! * worth;
        section.words++;
        if (!asked[at]!.required) continue;
        const strength = (section.best / most[at]!) * certainty;
        section.mass += idf[at]! * strength * topical;
        section.required += strength;
      }
      const inText = saturate(whole, HALF_IN_PAGE) + (strengths[at] === 1 ? AS_ASKED : 0);
      const worth = Math.sqrt(strengthOf(list)) * idf[at]!;
      score += worth * inTitle;
      below[at] = worth * (inText + IN_ANY_HEADING * bestHeading);
    }
    for (const section of sections) {
      evident ||=
        section.mass >= LEAST_EVIDENCE * demand ||
        section.required >= MANY_WORDS ||
        (section.required >= SOME_WORDS && missing <= required.length);
      section.score *= 1 + (IN_ONE_SECTION * section.mass) / mass;
      if (section.words >= required.length) section.score *= EVERY_WORD;
    }
    // One that has nothing but what ties the question together answers nothing.
    const best = sections.filter((section) => section.mass > 0).sort((a, b) => b.score - a.score);
    const related = Math.min(1, RELATED_SECTIONS / sections.length);
    for (const [at, list] of own.entries())
      score += below[at]! * (best[0] && list && isIn(best[0], list) ? 1 : related);
    score += BEST_SECTION * (best[0]?.score ?? 0);
    score *= Math.max(1, lengthOf(page) / average) ** -LENGTH;
    if (required.every((at) => own[at])) score *= 1 + Math.max(...sections.map((section) => section.mass)) / mass;
    if (!required.some((at) => strengths[at] === 1)) score *= NEAR_ONLY;
    ranked.push({ page, score, sections: best, own });
  }
  if (!evident) return [];

  const scores = ranked.flatMap(({ sections }) => sections.map((section) => section.score)).sort((a, b) => b - a);
  const least = scores[Math.min(MOST_SECTIONS, scores.length) - 1] ?? 0;
  return ranked
    .sort((a, b) => b.score - a.score)
    .map(({ page, score, sections, own }) => ({
      page,
      score,
      sections: sections
        .filter((section, at) => at === 0 || section.score >= least)
        .map((section) => ({ index: section.index, place: () => bestPlace(own, idf, section) })),
    }));
}

/**
 * For each two words side by side in the query that stand so on the page too, the places of the second. One of them is a
 * noun: `쓸 수`, `수 있는` stand on any page.
 */
function neighbours(asked: Asked[], own: (Hit[] | undefined)[]): number[][] {
  const pairs = [];
  for (const [at, hits] of own.entries()) {
    if (!asked.slice(Math.max(0, at - 1), at + 1).some(({ required, verb }) => required && !verb)) continue;
    const ends = new Set(own[at - 1]?.flatMap(({ starts, length }) => starts.map((place) => place + length)));
    const places = ends.size ? (hits ?? []).flatMap(({ starts }) => starts.filter((place) => ends.has(place))) : [];
    if (places.length) pairs.push(places);
  }
  return pairs;
}

const pageLengths = new WeakMap<PageRecord, number>();
/** In terms. */
function lengthOf(page: PageRecord): number {
  const length = pageLengths.get(page) ?? sum(page.lengths.map(sum));
  pageLengths.set(page, length);
  return length;
}

const saturate = (count: number, half: number) => count / (count + half);
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
