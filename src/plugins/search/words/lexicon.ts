/** What the site taught about its words. A key is a noun, a verb's stem with 다, or another word as it is written. */

export type Kind = 'noun' | 'verb' | 'word';

export interface Entry {
  kind: Kind;
  /** How often it stands in the site, in steps of the binary logarithm (0: once), 9 at most. */
  weight: number;
  /** True for a noun that the site makes a verb of with 하다, 되다 or the like. */
  asVerb?: boolean;
}

export type Lexicon = Map<string, Entry>;

/** The key of a verb's stem. */
export const verbKey = (stem: string) => `${stem}다`;

const KINDS: Kind[] = ['noun', 'verb', 'word'];
const WEIGHTS = 10;
const FIRST_MARK = 'A'.charCodeAt(0);

/** The lexicon as the browser loads it: its words in their order, a line each; and a letter for what is known of each. */
export function encodeLexicon(lexicon: Lexicon): [words: string, marks: string] {
  const marks = [...lexicon.values()].map(({ kind, weight, asVerb }) =>
    String.fromCharCode(FIRST_MARK + (KINDS.indexOf(kind) + (asVerb ? KINDS.length : 0)) * WEIGHTS + weight),
  );
  return [[...lexicon.keys()].join('\n'), marks.join('')];
}

/** The inverse of {@link encodeLexicon}. */
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
