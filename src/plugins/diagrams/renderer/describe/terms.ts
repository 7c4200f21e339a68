/** The vocabulary of descriptions, in the language of the page. */
import en from '../../translations/words-en.json' with { type: 'json' };

const PREFIX = 'diagramWords.';

/** The name of each term, without the prefix of its translation key. */
type Name<Key> = Key extends `${typeof PREFIX}${infer Rest}` ? Rest : never;
export type Terms = Record<Name<keyof typeof en>, string>;

/** @param translations of a language, by key; missing terms are in English */
export const termsFrom = (translations: Record<string, unknown>): Terms =>
  Object.fromEntries(
    Object.entries(en).map(([key, english]) => [key.slice(PREFIX.length), translations[key] ?? english]),
  ) as Terms;

export const ENGLISH = termsFrom(en);
