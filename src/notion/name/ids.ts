import { romanize } from 'es-hangul';
import { HEADING, HEADING_ID, inlineText, linesOf, mapProse } from '../text.ts';

const MOST_WORDS = 5;
const LONGEST = 40;
const PARTICLES =
  '은|는|이|가|을|를|의|에|와|과|로|도|만|란|이란|이란?|에서|으로|까지|부터|에게|이나|나|보다|처럼|라는|이라는|인가|이다';
const BEHIND = new RegExp(`^(?:${PARTICLES})?(?![가-힣])`);

/** English words for Korean terms: `네트워크` is `network`. */
export type Glossary = ReadonlyMap<string, string>;

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** English words and the numbers between them; nothing where a heading has none. */
function english(text: string): string[] {
  const found = text.match(/(?<![가-힣])\d+(?![\d가-힣])|[A-Za-z][A-Za-z0-9]*/g) ?? [];
  return found.some((word) => /[A-Za-z]{2}/.test(word)) ? found.map((word) => word.toLowerCase()) : [];
}

/** Korean words, each in the glossary's English or romanised (Revised Romanization, as es-hangul writes it). */
function korean(text: string, glossary: Glossary): string[] {
  const out: string[] = [];
  for (let rest = text; rest;) {
    const blank = /^[^가-힣A-Za-z0-9]+/.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const term = longestTerm(rest, glossary);
    const [word] = term ? [term.ko] : /^[가-힣A-Za-z0-9]+/.exec(rest)!;
    out.push(...words(term ? term.en : word.replace(/[가-힣]+/g, (hangul) => romanize(hangul))));
    rest = rest.slice(word.length);
    if (term) rest = rest.replace(new RegExp(`^(?:${PARTICLES})(?![가-힣])`), '');
  }
  return out;
}

function longestTerm(text: string, glossary: Glossary): { ko: string; en: string } | undefined {
  const most = Math.min(text.length, 20);
  for (let length = most; length > 0; length--) {
    const ko = text.slice(0, length);
    const en = glossary.get(ko);
    if (en && BEHIND.test(text.slice(length))) return { ko, en };
  }
  return;
}

/** @returns a short text in ASCII for a place that has a name: `plan` for “Plan 계획”, `network` for “네트워크란?” */
export function slugOfText(text: string, glossary: Glossary, otherwise = 'section'): string {
  const plain = inlineText(text)
    .normalize('NFC')
    .replace(/^\d+[.)]\s+/, '');
  const outside = plain.replace(/\([^()]*\)/g, ' ');
  const [first = []] = [english(outside), english(plain), korean(outside, glossary), korean(plain, glossary)].filter(
    (found) => found.length,
  );
  let slug = first.slice(0, MOST_WORDS).join('-');
  while (slug.length > LONGEST && slug.includes('-')) slug = slug.slice(0, slug.lastIndexOf('-'));
  return slug.slice(0, LONGEST) || otherwise;
}

/** @returns the text itself, or with the first number behind it that is free */
export function unique(slug: string, taken: { has: (name: string) => boolean }): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(name)) return name;
  }
}

export interface HeadingId {
  text: string;
  id: string;
}

/** The headings of a page that have an id, in order. */
export function headingIds(text: string): HeadingId[] {
  return linesOf(text).flatMap(({ text: line, isCode }) => {
    const words = isCode ? undefined : HEADING.exec(line)?.groups!.text;
    const id = HEADING_ID.exec(words ?? '')?.groups!.id;
    return id ? [{ text: inlineText(words!), id }] : [];
  });
}

/**
 * Gives each heading an id in ASCII. A heading that was published keeps its id, whatever a person has made of it.
 *
 * @param published the headings of the page as the site has it
 */
export function giveIds(text: string, published: readonly HeadingId[], glossary: Glossary): string {
  const own = new Set(headingIds(text).map(({ id }) => id));
  const kept = new Map<string, string[]>();
  for (const { text: words, id } of published) if (!own.has(id)) kept.set(words, [...(kept.get(words) ?? []), id]);
  const taken = new Set([...own, ...published.map(({ id }) => id)]);
  return mapProse(text, (line) => {
    const words = HEADING.exec(line)?.groups!.text;
    if (!words || HEADING_ID.test(words)) return line;
    const id = kept.get(inlineText(words))?.shift() ?? unique(slugOfText(words, glossary), taken);
    taken.add(id);
    return `${line} {#${id}}`;
  });
}
