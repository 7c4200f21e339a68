/** What the site taught about its words. A key is a noun, a verb's stem with 다, or another word as it is written. */

export type Kind = 'noun' | 'verb' | 'word';

export interface Entry {
  kind: Kind;
  /** How often it stands in the site, in steps of the binary logarithm (0: once). */
  weight: number;
}

export type Lexicon = Map<string, Entry>;

/** The key of a verb's stem. */
export const verbKey = (stem: string) => `${stem}다`;
