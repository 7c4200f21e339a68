/** Chooses the excerpt of a section and the words to mark in it. */
import { verbReadings } from '../hangul/endings.ts';
import { memoize } from '../hangul/memoize.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Slot } from './slots.ts';
import { verbKey } from '../words/lexicon.ts';
import { readRun } from '../words/stem.ts';
import { isHangul, normalize, RUN } from '../words/tokenize.ts';

/** A range of characters; the end is exclusive. */
export type Range = [start: number, end: number];

export interface Excerpt {
  text: string;
  marks: Range[];
}

const EXCERPT_LENGTH = 110;
const LEADING_CONTEXT = 30;
/** Length of a title of a box or the like. */
const MAX_LABEL = 40;
/** The end of a sentence, at the end of a block and anywhere: not in 1. or 192.0.2.1. */
const SENTENCE = /[.!?。]\s*$/;
const HAS_SENTENCE = /\p{L}[.!?。](?:\s|$)/u;

/** Finds the part of a word that is the stem of one of the terms, without particles; undefined if there is none. */
function stemRange(run: string, terms: Set<string>, lexicon: Lexicon): Range | undefined {
  const word = normalize(run);
  if (!isHangul(word)) return terms.has(word) ? [0, run.length] : undefined;
  const reading = readRun(word, lexicon);
  if (!reading) return terms.has(word) ? [0, word.length] : undefined;
  const { stem, parts } = reading;
  const first = parts.findIndex((part) => terms.has(part));
  if (first < 0) return undefined;
  if (!word.startsWith(stem)) {
    // A verb: its stem changes before some endings, so only the part that does not change is marked.
    const bare = verbReadings(word).find((verb) => verbKey(verb.stem) === stem)?.stem ?? stem;
    return [0, Math.min(bare.length, word.length)];
  }
  const start = parts.slice(0, first).join('').length;
  let last = first;
  while (last + 1 < parts.length && terms.has(parts[last + 1]!)) last++;
  return [start, parts.slice(0, last + 1).join('').length];
}

/** Returns a quick test that avoids analyzing most words: false for a word that cannot have one of the terms. */
function screen(terms: Set<string>, lexicon: Lexicon): (word: string) => boolean {
  const verbs = [...terms].filter((term) => lexicon.get(term)?.kind === 'verb');
  const others = [...terms].filter((term) => lexicon.get(term)?.kind !== 'verb');
  // The part before a verb's last syllable never changes, nor does that syllable's first consonant.
  const beginnings = verbs.map((key) => ({ fixed: key.slice(0, -2), onset: onset(key.at(-2)!) }));
  return (word) =>
    others.some((term) => word.includes(term)) ||
    beginnings.some(
      ({ fixed, onset: first }) =>
        word.startsWith(fixed) && word.length > fixed.length && onset(word[fixed.length]!) === first,
    );
}

/** Returns the number of a syllable's first consonant. */
const onset = (syllable: string) => Math.floor((syllable.charCodeAt(0) - 0xac00) / 588);

/** Returns the terms of a query to mark, without function words other than nouns such as 차이: not 수, 있다 and 어떻게. */
export function termsToMark(slots: Slot[], lexicon: Lexicon): Set<string> {
  const isNoun = (term: string) => term.length > 1 && lexicon.get(term)?.kind === 'noun';
  return new Set(
    slots.flatMap(({ required, alternatives }) => {
      const terms = alternatives.flatMap((one) => (one.synonym ? one.terms.join(' ') : one.terms));
      return required ? terms : terms.filter(isNoun);
    }),
  );
}

/**
 * @param terms terms, and phrases of terms separated by spaces, which are marked only where they are complete: 관리 is no
 *   match for IAM, which is short for 액세스 관리
 * @returns a function that finds the ranges of the terms' stems in a text, in order
 */
export function marker(terms: Set<string>, lexicon: Lexicon): (text: string) => Range[] {
  const phrases = [...terms].map((term) => term.split(' ')).filter(({ length }) => length > 1);
  const alone = new Set([...terms].filter((term) => !term.includes(' ')));
  const all = new Set([...alone, ...phrases.flat()]);
  const mayHave = screen(all, lexicon);
  const finder = (wanted: Set<string>) =>
    memoize((run) => (mayHave(normalize(run)) && rangeIn(run, wanted, lexicon)) || null);
  const [rangeAlone, rangeInPhrase] = [finder(alone), finder(all)];
  const partsOf = memoize((run) => {
    const word = normalize(run);
    return mayHave(word) ? (isHangul(word) && readRun(word, lexicon)?.parts) || [word] : [''];
  });
  return (text) => {
    const runs = [...text.matchAll(RUN)];
    const inPhrase = new Set<number>();
    const parts = phrases.length ? runs.flatMap(({ 0: run }, at) => partsOf(run).map((part) => ({ part, at }))) : [];
    for (const phrase of phrases)
      for (const start of parts.keys())
        if (phrase.every((term, at) => parts[start + at]?.part === term))
          for (const { at } of parts.slice(start, start + phrase.length)) inPhrase.add(at);
    return runs.flatMap(({ 0: run, index }, at): Range[] => {
      const within = (inPhrase.has(at) ? rangeInPhrase : rangeAlone)(run);
      return within ? [[index + within[0], index + within[1]]] : [];
    });
  };
}

/** {@link stemRange} for a run as written, which may be in decomposed form (NFD). */
function rangeIn(run: string, terms: Set<string>, lexicon: Lexicon): Range | undefined {
  const range = stemRange(run, terms, lexicon);
  if (!range || run === run.normalize('NFC')) return range;
  const composed = run.normalize('NFC');
  /** Converts a length in the composed run to one in the run as written. */
  const ends = (count: number) => composed.slice(0, count).normalize('NFD').length;
  return run === run.normalize('NFD') ? [ends(range[0]), ends(range[1])] : [0, run.length];
}

/**
 * Chooses the passage of a text with the most words of the query, within one of its blocks, cut at spaces. Words that
 * are rare in the text count more: words of its main topic are in any passage.
 *
 * @param text blocks, a line each
 * @param marks ranges in the text to mark, in order
 * @param exact for each word that determines the passage, its ranges in the text; without any range the marks determine
 *   it
 * @param heading the same ranges in the heading above the text: a heading is better followed by the first block than by a
 *   mere label or source with the same words
 */
export function excerptOf(
  text: string,
  marks: Range[],
  exact: Range[][],
  heading: { marks: Range[]; exact: Range[][] } = { marks: [], exact: [] },
): Excerpt {
  const isExact = exact.some(({ length }) => length);
  const words = isExact ? exact : [marks];
  const inHeading = (isExact ? heading.exact : [heading.marks]).map(({ length }) => length > 0);
  const found = words
    .flatMap((ranges, word) => ranges.map(([position]) => ({ position, word })))
    .sort((a, b) => a.position - b.position);
  // Not at a bracket alone on a line of code.
  const beginning = Math.max(0, text.search(/[\p{L}\p{N}]/u));
  let [from, bestWorth, next] = [beginning, 0, 0];
  for (const [first, { position }] of found.entries()) {
    const stop = blockEnd(text, position);
    const end = Math.min(position + EXCERPT_LENGTH - LEADING_CONTEXT, stop);
    while (next < found.length && found[next]!.position < end) next++;
    const within = new Set(found.slice(first, next).map(({ word }) => word));
    // Added in the order of the query: in another one, rounding would let a later passage with the same words win.
    let worth = words.reduce((sum, { length }, word) => (within.has(word) ? sum + 1 + 1 / length : sum), 0);
    // A sentence is more informative than the heading of a column with as many of the words.
    worth += Math.min(1, (stop - text.lastIndexOf('\n', position)) / EXCERPT_LENGTH) / 2;
    const isLabel = !SENTENCE.test(text.slice(position, stop)) && [...within].every((word) => inHeading[word]);
    if (worth > bestWorth && !isLabel) [bestWorth, from] = [worth, position];
  }
  const blockStart = text.lastIndexOf('\n', from) + 1;
  const stop = endWithSentence(text, blockStart, blockEnd(text, from));
  let start = Math.max(blockStart, Math.min(from - LEADING_CONTEXT, stop - EXCERPT_LENGTH));
  if (start > blockStart) start = text.indexOf(' ', start - 1) + 1 || start;
  start = Math.min(start, from);
  let end = Math.min(stop, start + EXCERPT_LENGTH);
  if (end < stop) end = Math.max(text.lastIndexOf(' ', end), start + EXCERPT_LENGTH / 2);
  const before = start > blockStart ? '… ' : '';
  const after = end < stop ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    marks: marks.filter(([a, b]) => a >= start && b <= end).map(([a, b]) => [a + shift, b + shift]),
  };
}

function blockEnd(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end < 0 ? text.length : end;
}

/** Extends a short label to the end of the sentence in the next block, which says what the label is about. */
function endWithSentence(text: string, start: number, end: number): number {
  if (end - start > MAX_LABEL || SENTENCE.test(text.slice(start, end))) return end;
  const next = blockEnd(text, end + 1);
  return HAS_SENTENCE.test(text.slice(end + 1, next)) ? next : end;
}
