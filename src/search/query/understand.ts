/** A query to what is to be found: slots that must all be on a page, each with alternatives. Knows no index. */
import { isFunctionWord } from '../hangul/function-words.ts';
import { isHangul, normalize, toRuns } from '../words/tokenize.ts';
import { precise, readRun, termsOf } from '../words/stem.ts';
import { correct, retype } from './correct.ts';
import type { FindSynonym } from './synonyms.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Alternative {
  /** Terms that stand side by side, or, when `apart`, anywhere on one page. */
  terms: string[];
  apart?: boolean;
  /** 1 for what was asked, less for what is near it. */
  weight: number;
}

export interface Slot {
  /** The part of the query that it stands for, as written. */
  written: string;
  alternatives: Alternative[];
  /** False for 위한, 방법 and the like: they may be missing from a page. */
  required: boolean;
  /** What is looked for in place of the written, when that stands nowhere. */
  replacement?: string;
}

export interface Understanding {
  slots: Slot[];
  /** Words of the query that stand nowhere in the site. */
  unknown: string[];
}

/** Weights of what is near the words asked: another spelling of the term, a longer word, a word that ends in it, … */
const SYNONYM = 0.2;
const LONGER = 0.3;
const INSIDE = 0.3;
/** … the words of a term apart from each other, a noun that is asked for as a verb. */
const APART = 0.5;
const NOT_AS_VERB = 0.2;
const MOST_NEARBY = 8;
const MOST_LETTERS = 200;

/**
 * @param literal true to take the words as they are: no correction, no synonym, no longer word.
 */
export function understand(
  query: string,
  vocabulary: Vocabulary,
  findSynonym: FindSynonym,
  literal = false,
): Understanding {
  const { lexicon } = vocabulary;
  const slots: Slot[] = [];
  const unknown: string[] = [];
  const stands = (terms: string[]) => terms.length > 0 && terms.every((term) => lexicon.has(term));

  const addPhrase = (written: string) => {
    const terms = normalize(written)
      .split(/\s+/)
      .flatMap((chunk) => termsOf(chunk, lexicon));
    if (stands(terms)) slots.push({ written, alternatives: [exactly(terms)], required: true });
    else if (terms.length) unknown.push(written);
  };

  const addWords = (words: string[], unfinished: boolean) => {
    for (let at = 0; at < words.length;) {
      const rest = literal ? words.slice(at) : words.slice(at).map((word) => retype(word, lexicon) ?? word);
      const synonym = literal ? undefined : findSynonym(rest);
      const others = synonym?.others.filter(({ terms }) => stands(terms)) ?? [];
      const joined = literal ? undefined : asOneWord(rest.slice(0, 2), lexicon);
      if (synonym && (synonym.words > 1 || !stands(synonym.own)) && (others.length || stands(synonym.own))) {
        const known = stands(synonym.own);
        slots.push({
          written: rest.slice(0, synonym.words).join(' '),
          required: true,
          alternatives: [
            ...(known ? [exactly(synonym.own), { terms: synonym.own, weight: APART, apart: true }] : []),
            ...others.map(({ terms }) => exactly(terms, known ? SYNONYM : 1)),
          ],
          ...(!known && { replacement: others[0]!.spelling }),
        });
        at += synonym.words;
      } else if (joined) {
        const apart = rest.slice(0, 2).flatMap((word) => termsOf(normalize(word), lexicon));
        slots.push({
          written: rest.slice(0, 2).join(' '),
          required: true,
          alternatives: [exactly([joined]), ...(stands(apart) ? [exactly(apart)] : [])],
        });
        at += 2;
      } else {
        const near = others.map(({ terms }) => exactly(terms, SYNONYM));
        addWord(words[at]!, rest[0]!, unfinished && rest.length === 1, near);
        at++;
      }
    }
  };

  const addWord = (written: string, read: string, unfinished: boolean, synonyms: Alternative[] = []) => {
    const word = normalize(read);
    const replacement = read === written ? {} : { replacement: read };
    const required = !isFunctionWord(word);
    const terms = termsOf(word, lexicon);
    if (stands(terms)) {
      const near = literal || !required ? [] : [...synonyms, ...nearby(word, terms, vocabulary, unfinished)];
      const used = precise(word, lexicon);
      const own = used.join() === terms.join() ? [exactly(terms)] : [exactly(used), exactly(terms, NOT_AS_VERB)];
      slots.push({ written, required, alternatives: [...own, ...near], ...replacement });
      return;
    }
    const runs = toRuns(read);
    if (runs.length > 1) {
      for (const [at, run] of runs.entries()) addWord(run, run, unfinished && at === runs.length - 1);
      return;
    }
    const found = literal ? undefined : correct(runs[0]!, vocabulary, unfinished);
    if (found) slots.push({ written, required, ...found });
    else if (required) unknown.push(written);
  };

  // What stands between a pair of quotes is a phrase; a quote without its partner is no quote.
  const parts = query.normalize('NFC').slice(0, MOST_LETTERS).split(/["“”]/);
  const paired = parts.length - (parts.length % 2 ? 0 : 1);
  for (const [at, part] of parts.entries()) {
    if (at % 2 && at < paired) addPhrase(part);
    else
      addWords(
        part.split(/\s+/).filter((word) => toRuns(word).length),
        at === parts.length - 1 && !/\s$/.test(part),
      );
  }
  if (slots.length && !slots.some(({ required }) => required) && !unknown.length)
    for (const slot of slots) slot.required = true;
  return { slots, unknown };
}

const exactly = (terms: string[], weight = 1): Alternative => ({ terms, weight });

/** Words that an unfinished word may become, and nouns that end in it. */
function nearby(word: string, terms: string[], vocabulary: Vocabulary, unfinished: boolean): Alternative[] {
  const longer = unfinished ? vocabulary.startingWith(word).slice(0, MOST_NEARBY) : [];
  const [noun = ''] = terms;
  const inside =
    terms.length === 1 && noun.length > 1 && isHangul(noun) ? vocabulary.endingWith(noun).slice(0, MOST_NEARBY) : [];
  const all = [
    ...longer.map((one) => exactly(termsOf(one, vocabulary.lexicon), LONGER)),
    ...inside.map((one) => exactly(termsOf(one, vocabulary.lexicon), INSIDE)),
  ];
  return all.filter((other) => !terms.every((term) => other.terms.includes(term)));
}

/** Two words that the site writes as one, when that one is no compound of the two (오픈 소스 and 오픈소스). */
function asOneWord(words: string[], lexicon: Lexicon): string | undefined {
  if (words.length < 2) return undefined;
  const reading = readRun(normalize(words.join('')), lexicon);
  const { stem = '', parts = [] } = reading ?? {};
  return parts.length === 1 && lexicon.has(stem) && stem.length > words[0]!.length ? stem : undefined;
}
