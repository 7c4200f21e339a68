/**
 * Ranks pages and their sections by the occurrences of terms: saturating term frequency and inverse document frequency
 * as in BM25 (Robertson & Zaragoza, 2009), with headings as a separate field. A page need not have every word of a
 * query: its score depends on its share of the query's weight. A page with all words gets more, up to twice as much if
 * they are in one section.
 */
import type { PageRecord } from '../format.ts';
import { type Hit, type Hits, strengthOf } from './hits.ts';
import { bestPosition, countIn, headingWorth, isIn, type ScoredSection, sectionsOf } from './sections.ts';

/** A slot of the query with its hits. */
export interface MatchedSlot {
  /** False for function words: they add to the score of a page, but may be missing. */
  required: boolean;
  /** True for a guess at what was meant, which is not sufficient evidence alone. */
  guessed: boolean;
  /** True for a verb, which says less than a noun about the topic of a question. */
  verb: boolean;
  hits: Hits;
}

export interface RankedSection {
  /** Index of the section on the page. */
  index: number;
  /** Finds the position in the page, in terms, where most words of the query are close together. */
  position(): number;
}

export interface RankedPage {
  page: PageRecord;
  score: number;
  /**
   * Its sections among the best of all pages, best first; empty if the page has the words only in diagrams above its
   * first heading.
   */
  sections: RankedSection[];
}

/*
 * The constants were optimized together (nDCG of pages and sections, 900 steps of random search, November 2026) on
 * Korean documentation of Kubernetes, React and Git, with terms and natural questions, and on questions to encyclopedic
 * articles.
 */

/**
 * Value of a term in a heading (of the section, of the page, of any section), relative to 1 for a text full of the
 * term.
 */
const IN_SECTION_HEADING = 1;
const IN_TITLE = 2.5;
const IN_ANY_HEADING = 1.5;
/** Bonus of a page with the word of the query itself, not only a looser alternative. */
const EXACT_MATCH = 0.5;
/** Number of occurrences with half the value of a text full of the term. */
const HALF_IN_SECTION = 1;
const HALF_IN_PAGE = 7;
/** Value of two adjacent words of the query for a page, and for the section that has them. */
const ADJACENT = 4;
const ADJACENT_IN_SECTION = 0.5;
/**
 * Bonus of a section for the complete query, given in proportion to its share; and a factor for having every word. The
 * bonus was chosen again on 789 questions to notes: with a larger one, a page with the words in one place wins against
 * the page that is about them.
 */
const IN_ONE_SECTION = 2;
const EVERY_WORD = 1.5;
/** Share of the best section's score that is added to its page. */
const BEST_SECTION = 0.5;
/**
 * On a page with more sections than this, such as a glossary, matches in other sections are less related to the best
 * one and count proportionally less. Chosen separately, on the same and on 60 questions to a site with a glossary; 4 to
 * 8 are as good.
 */
const RELATED_SECTIONS = 5;
/**
 * A page with more sections than this, such as a glossary or a reference, says something about everything and explains
 * little: a factor with this exponent prefers pages about the topic. Chosen on the same questions; 30 and 0.2 are as
 * good.
 */
const TOPIC_SECTIONS = 40;
const MANY_TOPICS = 0.25;
/** Exponent of the length penalty: a page many times as long as others has more of anything by chance. */
const LENGTH_PENALTY = 0.1;
/** Weight of a function word, except in the heading of a section, which says what it answers: 차이점, 방법. */
const FUNCTION_WORD = 0.5;
/**
 * Minimum share of a query's weight for a page, and for at least one section of the site if there is to be any answer,
 * to which the other sections of its page add what they are worth.
 */
const MIN_SHARE = 0.2;
const MIN_EVIDENCE = 0.4;
/** Number of words in one section that is sufficient evidence if no more words are missing than required. */
const SOME_WORDS = 1.9;
/** Weight of a guess and of a verb as evidence if other words are on no page, and of a verb in what must be found. */
const GUESS = 0.5;
const VERB = 0.6;
const MAX_SECTIONS = 10;

/** Inverse document frequency of a term that is on `count` pages. */
const idfOf = (count: number, pages: number) => Math.log(1 + (pages - count + 0.5) / (count + 0.5)) + 0.1;

/**
 * @param slots in the order of the query
 * @param pages all pages of the site
 * @param missing number of words of the query that are on no page; words that say little count as a fraction
 * @returns pages that have a sufficient share of the query, best first; none if the missing words outweigh the found
 *   ones
 */
export function rank(slots: MatchedSlot[], pages: PageRecord[], missing = 0): RankedPage[] {
  const words = slots.map((slot) => ({
    ...slot,
    idf: idfOf(slot.hits.size, pages.length) * (slot.required ? 1 : FUNCTION_WORD),
    strongest: [...slot.hits.values()].reduce((best, list) => Math.max(best, strengthOf(list)), 0),
    certainty: slot.guessed && missing ? GUESS : 1,
    topicality: slot.verb && missing ? VERB : 1,
  }));
  const required = words.filter((word) => word.required);
  const requiredIdf = sum(required.map(({ idf }) => idf));
  const demand = sum(required.map(({ idf, verb }) => idf * (verb ? VERB : 1))) + missing * idfOf(0, pages.length);
  const average = sum(pages.map(lengthOf)) / pages.length;
  if (missing && required.every(({ verb }) => verb)) return [];

  const ranked: { page: PageRecord; score: number; sections: ScoredSection[]; pageHits: (Hit[] | undefined)[] }[] = [];
  let hasEvidence = false;
  for (const page of pages) {
    const pageHits = words.map(({ hits }) => hits.get(page.id));
    const found = words.flatMap((word, at) => {
      const list = pageHits[at];
      return list ? [{ ...word, list, strength: strengthOf(list) / word.strongest }] : [];
    });
    const foundRequired = found.filter((word) => word.required);
    const hasEveryWord = foundRequired.length === required.length;
    const share = sum(foundRequired.map(({ idf, strength }) => idf * strength)) / requiredIdf;
    if (!foundRequired.length || (share < MIN_SHARE && !hasEveryWord)) continue;

    const sections = sectionsOf(page);
    let score = 0;
    for (const positions of adjacentWords(slots, pageHits)) {
      score += ADJACENT;
      const containing = new Set(positions.map((position) => sections.findLast(({ start }) => start <= position)!));
      for (const section of containing) section.score += ADJACENT_IN_SECTION;
    }
    const textScores = found.map(({ list, idf, strength, strongest, certainty, topicality, ...word }) => {
      const occurrences = countIn(sections, list);
      const headingWeight = IN_SECTION_HEADING / (word.required ? 1 : FUNCTION_WORD);
      const inTitle = IN_TITLE * headingWorth(sections[0]!);
      let bestHeading = 0;
      for (const section of sections) {
        if (!section.best) continue;
        const heading = headingWorth(section);
        if (section.index) bestHeading = Math.max(bestHeading, heading);
        const worth = saturate(section.count, HALF_IN_SECTION) + headingWeight * heading;
        section.score += Math.sqrt(section.best) * idf * worth;
        section.words++;
        if (!word.required) continue;
        const evidence = (section.best / strongest) * certainty;
        section.matchedIdf += idf * evidence * topicality;
        section.required += evidence;
      }
      const inText = saturate(occurrences, HALF_IN_PAGE) + (strength === 1 ? EXACT_MATCH : 0);
      const worth = Math.sqrt(strengthOf(list)) * idf;
      score += worth * inTitle;
      return worth * (inText + IN_ANY_HEADING * bestHeading);
    });
    for (const section of sections) {
      hasEvidence ||= section.required >= SOME_WORDS && missing <= required.length;
      section.score *= 1 + (IN_ONE_SECTION * section.matchedIdf) / requiredIdf;
      if (section.words >= required.length) section.score *= EVERY_WORD;
    }
    // A section with only function words is no answer.
    const best = sections.filter((section) => section.matchedIdf > 0).sort((a, b) => b.score - a.score);
    const related = Math.min(1, RELATED_SECTIONS / sections.length);
    const matchedIdf = sum(
      foundRequired.map(({ idf, strength, certainty, topicality }) => idf * strength * certainty * topicality),
    );
    const inOneSection = Math.max(...sections.map((section) => section.matchedIdf));
    hasEvidence ||= inOneSection + (matchedIdf - inOneSection) * related >= MIN_EVIDENCE * demand;
    for (const [at, { list }] of found.entries())
      score += textScores[at]! * (best[0] && isIn(best[0], list) ? 1 : related);
    score += BEST_SECTION * (best[0]?.score ?? 0);
    score *= Math.max(1, lengthOf(page) / average) ** -LENGTH_PENALTY;
    score *= Math.min(1, TOPIC_SECTIONS / sections.length) ** MANY_TOPICS;
    // Labels of a diagram above the first heading are in none of the sections.
    hasEvidence ||= !best.length && share * requiredIdf >= MIN_EVIDENCE * demand;
    if (hasEveryWord) score *= 1 + inOneSection / requiredIdf;
    ranked.push({ page, score, sections: best, pageHits });
  }
  if (!hasEvidence) return [];

  const scores = ranked.flatMap(({ sections }) => sections.map((section) => section.score)).sort((a, b) => b - a);
  const least = scores[Math.min(MAX_SECTIONS, scores.length) - 1] ?? 0;
  const idf = words.map((word) => word.idf);
  return ranked
    .sort((a, b) => b.score - a.score)
    .map(({ page, score, sections, pageHits }) => ({
      page,
      score,
      sections: sections
        .filter((section, at) => at === 0 || section.score >= least)
        .map((section) => ({ index: section.index, position: () => bestPosition(pageHits, idf, section) })),
    }));
}

/**
 * For each pair of adjacent words of the query that are adjacent on the page too, returns the positions of the second.
 * One of them must be a noun: `쓸 수`, `수 있는` are on any page.
 */
function adjacentWords(slots: MatchedSlot[], pageHits: (Hit[] | undefined)[]): number[][] {
  const pairs = [];
  for (const [at, hits] of pageHits.entries()) {
    if (!slots.slice(Math.max(0, at - 1), at + 1).some(({ required, verb }) => required && !verb)) continue;
    const ends = new Set(
      pageHits[at - 1]?.flatMap(({ starts, length }) => starts.map((position) => position + length)),
    );
    const positions = ends.size
      ? (hits ?? []).flatMap(({ starts }) => starts.filter((position) => ends.has(position)))
      : [];
    if (positions.length) pairs.push(positions);
  }
  return pairs;
}

const pageLengths = new WeakMap<PageRecord, number>();
/** Returns the length of a page in terms. */
function lengthOf(page: PageRecord): number {
  const length = pageLengths.get(page) ?? sum(page.lengths.map(sum));
  pageLengths.set(page, length);
  return length;
}

const saturate = (count: number, half: number) => count / (count + half);
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
