/** Short ASCII names for URLs of pages, sections and files with Korean names. */
import { romanize } from 'es-hangul';
import { isCopula, isParticles } from './particles.ts';

const MAX_WORDS = 5;
const MAX_LENGTH = 40;
/** What follows a term within its word. */
const TAIL = /^[가-힣]*/;

/** English translations of Korean terms: `network` for `네트워크`. */
export type Glossary = ReadonlyMap<string, string>;

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** English words and the numbers between them; empty if there are no English words. */
function english(text: string): string[] {
  const found = text.match(/(?<![가-힣])\d+(?![\d가-힣])|[A-Za-z][A-Za-z0-9]*/g) ?? [];
  return found.some((word) => /[A-Za-z]{2}/.test(word)) ? found.map((word) => word.toLowerCase()) : [];
}

/** Korean words, translated with the glossary or romanized (Revised Romanization by es-hangul). */
function korean(text: string, glossary: Glossary): string[] {
  const out: string[] = [];
  for (let rest = text; rest;) {
    const separator = /^[^가-힣A-Za-z0-9]+/.exec(rest);
    if (separator) {
      rest = rest.slice(separator[0].length);
      continue;
    }
    const term = longestTerm(rest, glossary);
    const [word] = term ? [term.ko] : /^[가-힣A-Za-z0-9]+/.exec(rest)!;
    out.push(...words(term ? term.en : word.replace(/[가-힣]+/g, (hangul) => romanize(hangul))));
    rest = rest.slice(word.length);
    if (term) rest = rest.replace(TAIL, '');
  }
  return out;
}

function longestTerm(text: string, glossary: Glossary): { ko: string; en: string } | undefined {
  const most = Math.min(text.length, 20);
  for (let length = most; length > 0; length--) {
    const ko = text.slice(0, length);
    const en = glossary.get(ko);
    const [tail] = TAIL.exec(text.slice(length))!;
    if (en && (!tail || isParticles(tail) || isCopula(tail))) return { ko, en };
  }
  return;
}

/** Whether a text is a name for a URL: lower-case letters, digits, and hyphens between them. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/**
 * Creates a short ASCII name: `plan` for “Plan 계획”, `network` for “네트워크란?”.
 *
 * @param text plain text
 * @param otherwise the result for a text without words
 */
export function slugify(text: string, glossary: Glossary, otherwise = 'section'): string {
  const plain = text.normalize('NFC').replace(/^\d+[.)]\s+/, '');
  const outside = plain.replace(/\([^()]*\)/g, ' ');
  const [first = []] = [english(outside), english(plain), korean(outside, glossary), korean(plain, glossary)].filter(
    (found) => found.length,
  );
  let slug = first.slice(0, MAX_WORDS).join('-');
  while (slug.length > MAX_LENGTH && slug.includes('-')) slug = slug.slice(0, slug.lastIndexOf('-'));
  return slug.slice(0, MAX_LENGTH) || otherwise;
}

/** @returns the slug, with the first number appended that makes it unique, if it is taken */
export function unique(slug: string, taken: { has: (name: string) => boolean }): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(name)) return name;
  }
}
