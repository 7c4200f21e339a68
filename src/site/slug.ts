/** Short ASCII names for URLs of pages, sections and files with Korean names. */
import { romanize } from 'es-hangul';
import { isCopula, isParticles } from './particles.ts';

const MAX_WORDS = 5;
const MAX_LENGTH = 40;
/** What follows a term within its word. */
const TAIL = /^[가-힣]*/;
/** An ending that makes a verb of a noun: 배포하기, 자동화된. */
const VERB = /^(?:하|되|된|한|할)/;

/** English translations of Korean terms: `network` for `네트워크`. */
export type Glossary = ReadonlyMap<string, string>;

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** English words and the numbers between them. */
const englishIn = (text: string): string[] =>
  text.toLowerCase().match(/(?<![가-힣])\d+(?![\d가-힣])|[a-z][a-z0-9]*/g) ?? [];

/** English words and the numbers between them; empty if there are no English words. */
function english(text: string): string[] {
  const found = englishIn(text);
  return found.some((word) => /[a-z]{2}/.test(word)) ? found : [];
}

/** Splits a text into terms of the glossary with their translations, and other runs of letters and digits. */
function* split(text: string, glossary: Glossary): Generator<{ run: string; translation?: string[] }> {
  for (let rest = text; rest;) {
    const separator = /^[^가-힣A-Za-z0-9]+/.exec(rest);
    if (separator) {
      rest = rest.slice(separator[0].length);
      continue;
    }
    const term = longestTerm(rest, glossary);
    const run = term?.ko ?? /^[가-힣A-Za-z0-9]+/.exec(rest)![0];
    yield { run, ...(term && { translation: words(term.en) }) };
    rest = rest.slice(run.length);
    if (term) rest = rest.replace(TAIL, '');
  }
}

/** Korean words, translated with the glossary or romanized (Revised Romanization by es-hangul). */
const korean = (text: string, glossary: Glossary): string[] =>
  [...split(text, glossary)].flatMap(
    ({ run, translation }) => translation ?? words(run.replace(/[가-힣]+/g, (hangul) => romanize(hangul))),
  );

/**
 * English words and translated terms, without terms that repeat an English word: `plan` for “Plan 계획”; empty if there
 * are no English words.
 */
function mixed(text: string, glossary: Glossary): string[] {
  const written = english(text);
  if (!written.length) return [];
  const repeats = (word: string) => written.some((other) => other.startsWith(word) || word.startsWith(other));
  return [...split(text, glossary)].flatMap(({ run, translation }) =>
    translation ? translation.filter((word) => !repeats(word)) : englishIn(run),
  );
}

function longestTerm(text: string, glossary: Glossary): { ko: string; en: string } | undefined {
  const most = Math.min(text.length, 20);
  for (let length = most; length > 0; length--) {
    const ko = text.slice(0, length);
    const en = glossary.get(ko);
    const [tail] = TAIL.exec(text.slice(length))!;
    if (en && (!tail || isParticles(tail) || isCopula(tail) || VERB.test(tail))) return { ko, en };
  }
  return;
}

/** Whether a text is a name for a URL: lower-case letters, digits, and hyphens between them. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/**
 * Creates a short ASCII name: `plan` for “Plan 계획”, `network` for “네트워크란?”, `docker-network` for “Docker 네트워크”.
 *
 * @param text plain text
 * @param otherwise the result for a text without words
 */
export function slugify(text: string, glossary: Glossary, otherwise = 'section'): string {
  const plain = text.normalize('NFC').replace(/^\d+[.)]\s+/, '');
  const outside = plain.replace(/\([^()]*\)/g, ' ');
  const candidates = [mixed(outside, glossary), english(plain), korean(outside, glossary), korean(plain, glossary)];
  const first = candidates.find((found) => found.length) ?? [];
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
