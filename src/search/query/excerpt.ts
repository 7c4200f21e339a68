/** What of a section to show, and what in it to mark. */
import { verbReadings } from '../hangul/endings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { verbKey } from '../words/lexicon.ts';
import { readRun } from '../words/stem.ts';
import { isHangul, normalize, RUN } from '../words/tokenize.ts';

/** A range of letters, from its first to behind its last. */
export type Range = [start: number, end: number];

export interface Excerpt {
  text: string;
  marks: Range[];
}

const LENGTH = 110;
const LEAD = 30;

/** The part of a word that is the stem of one of the terms, without the particles behind it; undefined when it has none. */
export function stemRange(run: string, terms: Set<string>, lexicon: Lexicon): Range | undefined {
  const word = normalize(run);
  if (!isHangul(word)) return terms.has(word) ? [0, run.length] : undefined;
  const reading = readRun(word, lexicon);
  if (!reading) return terms.has(word) ? [0, word.length] : undefined;
  const { stem, parts } = reading;
  const first = parts.findIndex((part) => terms.has(part));
  if (first < 0) return undefined;
  if (!word.startsWith(stem)) {
    // A verb: its stem changes before an ending, so that what does not change is marked.
    const bare = verbReadings(word).find((verb) => verbKey(verb.stem) === stem)?.stem ?? stem;
    return [0, Math.min(bare.length, word.length)];
  }
  const start = parts.slice(0, first).join('').length;
  let last = first;
  while (last + 1 < parts.length && terms.has(parts[last + 1]!)) last++;
  return [start, parts.slice(0, last + 1).join('').length];
}

/** A quick test that spares the reading of most words: false for a word that cannot have one of the terms. */
function screen(terms: Set<string>, lexicon: Lexicon): (word: string) => boolean {
  const verbs = [...terms].filter((term) => lexicon.get(term)?.kind === 'verb');
  const others = [...terms].filter((term) => lexicon.get(term)?.kind !== 'verb');
  // What stands before a verb's last syllable never changes, nor does that syllable's first consonant.
  const beginnings = verbs.map((key) => ({ fixed: key.slice(0, -2), onset: onset(key.at(-2)!) }));
  return (word) =>
    others.some((term) => word.includes(term)) ||
    beginnings.some(
      ({ fixed, onset: first }) =>
        word.startsWith(fixed) && word.length > fixed.length && onset(word[fixed.length]!) === first,
    );
}

/** The number of a syllable's first consonant. */
const onset = (syllable: string) => Math.floor((syllable.charCodeAt(0) - 0xac00) / 588);

/** Where the stems of some terms stand in texts. */
export function marker(
  terms: Set<string>,
  lexicon: Lexicon,
): (text: string) => { range: Range; run: string; within: Range }[] {
  const mayHave = screen(terms, lexicon);
  const memory = new Map<string, Range | undefined>();
  return (text) => {
    const found = [];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (!memory.has(run)) memory.set(run, mayHave(normalize(run)) ? stemRange(run, terms, lexicon) : undefined);
      const within = memory.get(run);
      if (within) found.push({ range: [index + within[0], index + within[1]] as Range, run, within });
    }
    return found;
  };
}

/** The stretch of a text with the most marks, cut at spaces. */
export function excerptOf(text: string, marks: Range[]): Excerpt {
  let from = 0;
  let most = 0;
  for (const [start] of marks) {
    const count = marks.filter(([other]) => other >= start && other < start + LENGTH - LEAD).length;
    if (count > most) [most, from] = [count, start];
  }
  let start = Math.max(0, Math.min(from - LEAD, text.length - LENGTH));
  if (start > 0) start = text.indexOf(' ', start - 1) + 1 || start;
  start = Math.min(start, from);
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + LENGTH / 2);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    marks: marks.filter(([a, b]) => a >= start && b <= end).map(([a, b]) => [a + shift, b + shift]),
  };
}
