/** What a diagram's words are made of besides its own labels, in the language of the page. */
import en from '../../translations/words-en.json' with { type: 'json' };

const PREFIX = 'diagramWords.';

/** The name of each term, without the prefix that its translation has. */
type Name<Key> = Key extends `${typeof PREFIX}${infer Rest}` ? Rest : never;
export type Terms = Record<Name<keyof typeof en>, string>;

/** @param translations of a language, by their keys; a term that is not among them is in English */
export const termsFrom = (translations: Record<string, unknown>): Terms =>
  Object.fromEntries(
    Object.entries(en).map(([key, english]) => [key.slice(PREFIX.length), translations[key] ?? english]),
  ) as Terms;

export const ENGLISH = termsFrom(en);
