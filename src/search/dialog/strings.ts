import ko from '../../content/i18n/ko.json';

/** Keys of the search's sentences in `content/i18n/ko.json`, without `search.` before them. */
export const STRING_KEYS = [
  'placeholder',
  'close',
  'results',
  'hint',
  'count',
  'replaced',
  'literal',
  'none',
  'advice',
  'without',
  'more',
  'copy',
  'copied',
  'notCopied',
  'failed',
  'retry',
  'unmark',
  'devWarning',
] as const;

/** The sentences, which come with the script that says them; `{…}` in one is filled in by {@link fill}. */
export const STRINGS = Object.fromEntries(STRING_KEYS.map((key) => [key, ko[`search.${key}`]])) as Record<
  (typeof STRING_KEYS)[number],
  string
>;

/** Puts values in the place of `{name}`. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
