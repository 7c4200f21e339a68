/** Finds other words that a word of the query may stand for, with their weights. */
import { isPrefix } from '../hangul/affixes.ts';
import { isFunctionTerm } from '../hangul/function-words.ts';
import { namedLetters } from '../hangul/letter-names.ts';
import { withStems } from '../hangul/nouns.ts';
import { countedNoun, digitsFor, numeralFor } from '../hangul/numerals.ts';
import { hasAll, type Lexicon } from '../words/lexicon.ts';
import { indexTerms, termsOf } from '../words/stem.ts';
import { isHangul, normalize } from '../words/tokenize.ts';
import { type Alternative, phrase } from './slots.ts';
import type { FindSynonym, Synonym } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Weights: another spelling of the term, a longer word, a word that ends in it, a chance match. */
const SYNONYM = 0.2;
const LONGER = 0.3;
const INSIDE = 0.3;
export const BY_CHANCE = 0.1;
/** Weight of the digits for a numeral that the site has: 5 for 다섯. */
const DIGITS = 0.3;
/** Weights of a noun for a query that uses it as a verb, and of a word without its bound noun. */
const NOT_AS_VERB = 0.2;
const WITHOUT_BOUND = 0.5;
const MAX_NEARBY = 8;
/** Length in syllables from which the names of letters are hardly another word: 지시 is not GC. */
const MIN_NAMED_LENGTH = 3;

const spelling = (terms: string[]): Alternative => ({ terms, weight: SYNONYM, synonym: true });
export const asSynonym = ({ terms, same, equal = false }: Omit<Synonym['others'][0], 'spelling'>): Alternative =>
  same ? phrase(terms) : { ...spelling(terms), equal };

/**
 * Returns the alternatives for a word whose terms are all indexed. If the query uses a noun as a verb and the site does so
 * too, pages with that use come first.
 *
 * @param content its terms without function words
 */
export function asUsed(word: string, terms: string[], content: string[], lexicon: Lexicon): Alternative[] {
  const used = indexTerms(word, lexicon);
  const hasVerb = used.join() !== terms.join();
  const isIndexed = used.every((term, at) => term === terms[at] || lexicon.get(terms[at]!)!.asVerb);
  const isMixed = content.length > 0 && content.length < terms.length;
  return [
    ...(hasVerb && isIndexed ? [phrase(used), phrase(terms, NOT_AS_VERB)] : [phrase(terms)]),
    ...(isMixed ? [phrase(content, WITHOUT_BOUND)] : []),
  ];
}

/**
 * True for text that can be the first part of a compound: a single syllable must be a prefix (블로그 does not contain 로그).
 */
const isFirstPart = (before: string) => before.length > 1 || isPrefix(before);

/** Returns words that an unfinished word may become, nouns that end in it, and the two words it may be written as. */
export function nearby(word: string, terms: string[], vocabulary: Vocabulary, unfinished: boolean): Alternative[] {
  const longer = unfinished ? vocabulary.startingWith(word).slice(0, MAX_NEARBY) : [];
  const [noun = ''] = terms;
  const inside =
    terms.length === 1 && noun.length > 1 && isHangul(noun) ? vocabulary.endingWith(noun).slice(0, MAX_NEARBY) : [];
  const apart = terms.length === 1 ? vocabulary.apart(noun) : undefined;
  const all = [
    ...(apart ? [phrase(apart.flatMap((part) => termsOf(part, vocabulary.lexicon)))] : []),
    ...longer.map((one) => phrase(termsOf(one, vocabulary.lexicon), LONGER)),
    ...inside.map((one) =>
      phrase(termsOf(one, vocabulary.lexicon), isFirstPart(one.slice(0, -noun.length)) ? INSIDE : BY_CHANCE),
    ),
  ];
  return all.filter((other) => !terms.every((term) => other.terms.includes(term)));
}

/**
 * Returns other spellings of a loanword that the glossary lacks, and of a compound with a loanword or a term of the
 * glossary: 멀티쓰레드 → 멀티스레드.
 */
export function respell(word: string, vocabulary: Vocabulary, findSynonym: FindSynonym): Alternative[] {
  const { lexicon } = vocabulary;
  const terms = termsOf(normalize(word), lexicon);
  const isIndexed = (all: string[]) => hasAll(lexicon, all);
  if (!isIndexed(terms)) return [];
  const others = terms.map((term) => {
    if (lexicon.get(term)!.kind === 'verb' || isFunctionTerm(term)) return [];
    const group = terms.length > 1 ? findSynonym([term])?.others : undefined;
    const letters = term.length >= MIN_NAMED_LENGTH ? namedLetters(term) : undefined;
    if (letters && lexicon.has(letters)) return [{ terms: [letters], same: true }];
    return (
      group?.filter((one) => isIndexed(one.terms)) ??
      vocabulary.transcriptions
        .otherSpellings(term)
        .map((one) => ({ terms: termsOf(one, lexicon), same: isHangul(one) === isHangul(term) }))
    );
  });
  const single = others.flatMap((spellings, at) =>
    spellings.map((one) => asSynonym({ ...one, terms: [...terms.slice(0, at), ...one.terms, ...terms.slice(at + 1)] })),
  );
  // 링크드리스트: linked list and LinkedList, not only linked 리스트.
  const latin = others.map((spellings) => spellings.find(({ terms: [first = ''] }) => !isHangul(first))?.terms);
  const mixed = latin.flatMap((one, at) => one ?? terms[at]!);
  const all = latin.filter(Boolean).length > 1 ? [mixed, [mixed.join('')]].filter(isIndexed) : [];
  return [...all.map(spelling), ...single];
}

/** Returns a compound of loanwords in Latin letters, as two or more words and as one: 노드셀렉터 → NodeSelector. */
export function inLatin(terms: string[], vocabulary: Vocabulary, findSynonym: FindSynonym): Alternative[] {
  const { lexicon } = vocabulary;
  const isWord = (text: string) => !isHangul(text) && lexicon.has(text);
  const latin = terms.map((term) => {
    if (!isHangul(term)) return term;
    const spelt = findSynonym([term])?.others.find((one) => one.terms.length === 1 && isWord(one.terms[0]!));
    return spelt?.terms[0] ?? vocabulary.transcriptions.latinOf(term, 2, 2);
  });
  if (!latin.every((term) => term !== undefined)) return [];
  return [latin, [latin.join('')]].filter((all) => all.every(isWord)).map((all) => phrase(all));
}

/** Returns the digits for a numeral, and the numeral for digits with a word after them: 다섯번째, 5단계. */
export function inOtherNumerals(word: string, terms: string[], lexicon: Lexicon): Alternative[] {
  const [first = '', ...counted] = terms;
  const [digits, numeral] = [digitsFor(word), counted.length ? numeralFor(first) : undefined];
  return [
    ...(digits ? [phrase([digits], hasAll(lexicon, terms) ? DIGITS : 1)] : []),
    ...(numeral ? [phrase([...termsOf(numeral, lexicon), ...counted])] : []),
  ].filter((one) => hasAll(lexicon, one.terms));
}

/** Returns the digits and the noun of a word that begins with a Sino-Korean numeral: 칠계층. */
export function countedIn(word: string, lexicon: Lexicon): string[] | undefined {
  return withStems(word)
    .flatMap((stem) => countedNoun(stem) ?? [])
    .map(({ digits, noun }) => [digits, ...termsOf(noun, lexicon)])
    .find((terms) => hasAll(lexicon, terms));
}
