/** The lexicon of a site. A key is a noun, the stem of a verb with 다, or another word as written. */

export type Kind = 'noun' | 'verb' | 'word';

export interface Entry {
  kind: Kind;
  /** Binary logarithm of the number of occurrences, rounded down (0: once), at most 9. */
  weight: number;
  /** True for a noun that the site also uses as a verb with 하다, 되다 or the like. */
  asVerb?: boolean;
}

export type Lexicon = Map<string, Entry>;

/** Returns the key of a verb's stem. */
export const verbKey = (stem: string) => `${stem}다`;

/** Returns the term for a noun used as a verb. */
export const asVerb = (noun: string) => `${noun}+`;

/** Returns the noun of a term that may be one used as a verb. */
export const nounOf = (term: string) => term.replace(/\+$/, '');

/** True if there are terms, and all of them are in a lexicon. */
export const hasAll = (lexicon: Lexicon, terms: string[]) =>
  terms.length > 0 && terms.every((term) => lexicon.has(term));

const KINDS: Kind[] = ['noun', 'verb', 'word'];
const WEIGHTS = 10;
const FIRST_MARK = 'A'.charCodeAt(0);

/**
 * Encodes a lexicon for the browser: its words in order, a line each, and a character that encodes the entry of each.
 */
export function encodeLexicon(lexicon: Lexicon): [words: string, marks: string] {
  const marks = [...lexicon.values()].map(({ kind, weight, asVerb }) =>
    String.fromCharCode(FIRST_MARK + (KINDS.indexOf(kind) + (asVerb ? KINDS.length : 0)) * WEIGHTS + weight),
  );
  return [[...lexicon.keys()].join('\n'), marks.join('')];
}

/** Decodes the result of {@link encodeLexicon}. */
export function decodeLexicon([words, marks]: [words: string, marks: string]): Lexicon {
  const lexicon: Lexicon = new Map();
  if (!words) return lexicon;
  for (const [at, word] of words.split('\n').entries()) {
    const mark = marks.charCodeAt(at) - FIRST_MARK;
    const kind = Math.floor(mark / WEIGHTS);
    lexicon.set(word, {
      kind: KINDS[kind % KINDS.length]!,
      weight: mark % WEIGHTS,
      ...(kind >= KINDS.length && { asVerb: true }),
    });
  }
  return lexicon;
}
