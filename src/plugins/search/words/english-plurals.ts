/**
 * @param word in lower case
 * @returns the words that it may be the plural of, likeliest first: switch for switches, policy for policies
 */
export function singularsOf(word: string): string[] {
  if (!/^[a-z]{3,}[^s\W\d_]s$/.test(word)) return [];
  const singular = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, singular];
  return word.endsWith('es') ? [singular, word.slice(0, -2)] : [singular];
}

/**
 * @param word in lower case
 * @returns the words that may be its plural: switches for switch, policies for policy
 */
export const pluralsOf = (word: string): string[] =>
  /^[a-z]{3,}$/.test(word) ? [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')].filter((one) => one !== word) : [];
