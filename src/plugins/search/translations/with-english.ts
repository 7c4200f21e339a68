import en from './en.json' with { type: 'json' };

/** Starlight's strings of a language, without missing keys. */
interface Strings {
  all(): object;
}

/**
 * @param strings `Astro.locals.t`
 * @returns a function that returns the string of a key, in English if it is missing in the language of the page, as the
 *   scripts do. Starlight would show the key, or the string of the site's first language.
 */
export function withEnglish(strings: Strings): (key: string) => string {
  const all: Record<string, string> = { ...en, ...strings.all() };
  return (key) => all[key] ?? key;
}
