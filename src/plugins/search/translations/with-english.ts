import en from './en.json' with { type: 'json' };

/** What Starlight knows of a language; a key that it lacks is not in there. */
interface Strings {
  all(): object;
}

/**
 * @param strings `Astro.locals.t`
 * @returns a function that returns the string of a key: in English where the language of the page has none, as the scripts
 *   do. Starlight would show the key, or a language that the site happens to have first.
 */
export function withEnglish(strings: Strings): (key: string) => string {
  const all: Record<string, string> = { ...en, ...strings.all() };
  return (key) => all[key] ?? key;
}
