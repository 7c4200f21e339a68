/** Summarizes an answer in sentences: how many pages were found, and for which words. */
import * as strings from 'virtual:strings/search';
import type { Answer } from '../query/client.ts';
import { fill } from './fill.ts';

const MAX_ECHO_LENGTH = 60;

/** Joins words for use in a sentence: each word once, shortened to the maximum length. */
function echo(words: string[]): string {
  const text = [...new Set(words)].join(', ');
  return text.length > MAX_ECHO_LENGTH ? `${text.slice(0, MAX_ECHO_LENGTH)}…` : text;
}

export interface Summary {
  sentence: string;
  /** The corrected words, as written. */
  corrected?: string;
  /** The query without the words that are on no page, if that may have an answer. */
  known?: string;
}

/** @param query a query that is not blank */
export function summaryOf(
  query: string,
  { slots, unknown, pages }: Pick<Answer, 'slots' | 'unknown' | 'pages'>,
): Summary {
  if (!pages.length) {
    const known = slots.filter(({ required }) => required).map(({ written }) => written);
    return {
      sentence: `${fill(strings.none, { query: echo(unknown.length ? unknown : [query]) })} ${strings.advice}`,
      known: unknown.length ? known.join(' ') : '',
    };
  }
  const corrected = slots.filter(({ replacement }) => replacement);
  const sentences = [
    fill(strings.count, { count: pages.length }),
    corrected.length ? fill(strings.replaced, { words: echo(corrected.map((slot) => slot.replacement!)) }) : '',
    unknown.length ? fill(strings.omitted, { words: echo(unknown) }) : '',
  ];
  return { sentence: sentences.filter(Boolean).join(' '), corrected: echo(corrected.map(({ written }) => written)) };
}

/** @returns the label of a button that searches for {@link Summary.known} */
export const labelOfKnown = (known: string) => fill(strings.without, { query: echo([known]) });
