import ko from '../../content/i18n/ko.json';
import { particleFor } from '../hangul/last-sound.ts';

/** Keys of the search's sentences in `content/i18n/ko.json`, without `search.` before them. */
export const STRING_KEYS = [
  'placeholder',
  'close',
  'results',
  'hint',
  'parts',
  'terms',
  'count',
  'replaced',
  'omitted',
  'literal',
  'none',
  'advice',
  'without',
  'more',
  'copy',
  'copied',
  'notCopied',
  'failed',
  'looking',
  'slow',
  'offline',
  'missing',
  'outdated',
  'broken',
  'retry',
  'reload',
  'unmark',
  'devWarning',
] as const;

/** The sentences, which come with the script that says them; `{…}` in one is filled in by {@link fill}. */
export const STRINGS = Object.fromEntries(STRING_KEYS.map((key) => [key, ko[`search.${key}`]])) as Record<
  (typeof STRING_KEYS)[number],
  string
>;

/** Puts values in the place of `{name}`, and the particle that fits a value in the place of `{name|이/가}`. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_, name: string, particle?: string) => {
    const value = String(values[name]);
    return particle ? particleFor(value, particle) : value;
  });
