/** Parses a query into slots, each with alternatives. Does not access the index. */
import { verbReadings } from '../hangul/endings.ts';
import {
  isFunctionTerm,
  isFunctionWord,
  isInflectedFunctionWord,
  mayBecomeFunctionWord,
} from '../hangul/function-words.ts';
import { isEnglishFunctionWord } from '../words/english-function-words.ts';
import { isHangul, normalize, toRuns } from '../words/tokenize.ts';
import { readRun, termsOf } from '../words/stem.ts';
import { asSynonym, asUsed, BY_CHANCE, countedIn, inLatin, inOtherNumerals, nearby, respell } from './alternatives.ts';
import { correct, correctAfter, knownPart, retype, spellsLetters } from './correct.ts';
import { segment, withoutLeadingParticles } from './segment.ts';
import { type Alternative, type ParsedQuery, phrase, type Slot } from './slots.ts';
import { addPlurals, weighSpellings } from './spellings.ts';
import type { FindSynonym } from './synonyms.ts';
import { hasAll, type Lexicon, verbKey } from '../words/lexicon.ts';
import { withoutBegunEnding } from './unfinished.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Weight of the words of a term apart from each other. */
const SEPARATE = 0.5;
const MAX_LETTERS = 200;
/** Characters that pasted text may have within words: zero-width spaces, joiners, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Parses a query.
 *
 * @param literal true to search for the words as they are, without corrections, synonyms or longer words
 */
export function parseQuery(
  query: string,
  vocabulary: Vocabulary,
  findSynonym: FindSynonym,
  literal = false,
): ParsedQuery {
  const { lexicon } = vocabulary;
  const slots: Slot[] = [];
  const unknown: string[] = [];
  const isIndexed = (terms: string[]) => hasAll(lexicon, terms);
  const isOther = (word: string) =>
    findSynonym([word])?.others.some(({ terms }) => isIndexed(terms)) || spellsLetters(word, lexicon);

  const addPhrase = (written: string) => {
    const terms = normalize(written)
      .split(/\s+/)
      .flatMap((chunk) => termsOf(chunk, lexicon));
    if (isIndexed(terms)) slots.push({ written, alternatives: [phrase(terms)], required: true });
    else if (terms.length) unknown.push(written);
  };

  const addWords = (words: string[], unfinished: boolean) => {
    for (let at = 0; at < words.length;) {
      const isLast = unfinished && at === words.length - 1;
      const isKept = (word: string) =>
        literal || (isLast && word.length === 1 && vocabulary.startingWith(word).length > 0);
      const rest = words.slice(at).map((word) => (isKept(word) ? word : (retype(word, lexicon, isOther) ?? word)));
      at += addNext(words[at]!, rest, isLast);
    }
  };

  /**
   * Adds the first of some words, or several that are a spelling of one term or that the site writes as one.
   *
   * @param written the first word as written
   * @param words the words, with those typed on the wrong keyboard layout corrected
   * @returns how many words it added
   */
  const addNext = (written: string, words: string[], unfinished: boolean): number => {
    const [first = ''] = words;
    const synonym = literal ? undefined : findSynonym(words);
    const others = synonym?.others.filter(({ terms }) => isIndexed(terms)) ?? [];
    const known = synonym !== undefined && isIndexed(synonym.terms);
    if (synonym && (synonym.words > 1 || !known) && (others.length || known)) {
      const separateWeight = others.length ? BY_CHANCE : SEPARATE;
      const isWritten = known || others.some(({ same }) => same);
      slots.push({
        written: words.slice(0, synonym.words).join(' '),
        required: true,
        alternatives: [
          // A page with another spelling of the term is likelier to be about it than one with its words apart.
          ...(known ? [phrase(synonym.terms), { terms: synonym.terms, weight: separateWeight, separate: true }] : []),
          ...others.map((one) => asSynonym({ ...one, same: one.same || !isWritten })),
          ...(synonym.words === 1 ? nearby(normalize(first), synonym.terms, vocabulary, unfinished) : []),
        ],
        ...(!isWritten && { replacement: others[0]!.spelling }),
      });
      return synonym.words;
    }
    const pair = words.slice(0, 2);
    const mayBeOneWord = !literal && !pair.some((one) => toRuns(normalize(one)).every(isFunction));
    const joined = mayBeOneWord ? asOneWord(pair, lexicon) : undefined;
    if (joined) {
      const separate = pair.flatMap((word) => termsOf(normalize(word), lexicon));
      const alternatives = [phrase([joined]), ...(isIndexed(separate) ? [phrase(separate)] : [])];
      slots.push({ written: pair.join(' '), required: true, alternatives });
      return 2;
    }
    if (synonym && !known && isIndexed(termsOf(normalize(first), lexicon))) {
      unknown.push(first);
      return 1;
    }
    const spellings = literal || synonym ? [] : respell(first, vocabulary, findSynonym);
    addWord(written, first, unfinished, [...others.map(asSynonym), ...spellings]);
    return 1;
  };

  const addWord = (written: string, retyped: string, unfinished: boolean, synonyms: Alternative[] = []) => {
    const word = normalize(retyped);
    const runs = toRuns(word);
    const replacement = retyped === written ? {} : { replacement: retyped };
    const terms = termsOf(word, lexicon);
    // A letter or a syllable begins so many words that it hardly says which is meant.
    const isVague =
      !literal && unfinished && slots.length > 0 && word.length === 1 && (!isHangul(word) || !isIndexed(terms));
    const required = !isVague && (isHomograph(runs, terms, lexicon) || !runs.every(isFunction));
    const push = (slot: Partial<Slot> & Pick<Slot, 'alternatives'>) => void slots.push({ written, required, ...slot });
    const content = isNumbers(runs)
      ? []
      : terms.filter((term) => !isFunctionTerm(term) && !isEnglishFunctionWord(term));
    const numbers = literal ? [] : inOtherNumerals(word, terms, lexicon);
    if (isIndexed(terms)) {
      const near =
        literal || !required ? [] : [...synonyms, ...numbers, ...nearby(word, terms, vocabulary, unfinished)];
      const fallback = content.length > 1 && {
        fallback: [...inLatin(content, vocabulary, findSynonym), { terms: content, separate: true, weight: SEPARATE }],
      };
      return push({ alternatives: [...asUsed(word, terms, content, lexicon), ...near], ...fallback, ...replacement });
    }
    if (!terms.length) return;
    const known = content.length < terms.length && isIndexed(content) ? [phrase(content)] : numbers;
    if (known.length) return push({ alternatives: known, ...replacement });
    if (isNumbers(runs)) {
      unknown.push(written);
      return;
    }
    if (runs.length > 1) {
      for (const [at, run] of toRuns(retyped).entries()) {
        const first = literal || at === 0 || !isHangul(run) ? run : withoutLeadingParticles(run, vocabulary);
        addWords([first], unfinished && at === runs.length - 1);
      }
      return;
    }
    if (literal) {
      if (required) unknown.push(written);
      return;
    }
    const run = runs[0]!;
    if (/^[안못]./.test(run) && verbReadings(run.slice(1)).some(({ stem }) => lexicon.has(verbKey(stem))))
      return addWord(run.slice(1), run.slice(1), false);
    // In chats 좀 follows any word without a space: 사례좀.
    if (/..좀$/.test(run)) return addWords([run.slice(0, -1)], false);
    const [longer] = unfinished ? vocabulary.startingWith(run) : [];
    const isPrefixOfWord = longer !== undefined;
    const isBegunFunction = unfinished && !isPrefixOfWord && mayBecomeFunctionWord(run);
    const isIgnored = isBegunFunction || (isVague ? /[ㄱ-ㅣ]/.test(run) : !required);
    if (isIgnored && slots.length > 0) return;
    const begun = unfinished ? withoutBegunEnding(run, lexicon) : undefined;
    // 필등 is likelier to be 필드의 than 필드용.
    if (begun && (!longer || vocabulary.weight(begun) > vocabulary.weight(longer)))
      return addWord(begun, begun, isPrefixOfWord, synonyms);
    const spelling = unfinished && !isPrefixOfWord ? findSynonym.startingWith(run) : undefined;
    if (spelling) return addWords(spelling.split(' '), false);
    const found = correct(toRuns(retyped)[0]!, vocabulary, unfinished);
    const isBegun = (word: string) => unfinished && vocabulary.startingWith(word).length > 0;
    const words = isHangul(run) ? segment(run, vocabulary, isOther, isBegun) : undefined;
    // Words of a sentence without spaces are likelier than a typo or a compound; two nouns may be a name, such as 젠킨스파일.
    const isForm = (word: string) => isFunction(word) || (readRun(word, lexicon)?.stem ?? word) !== word;
    const isKnown = (word: string) => isForm(word) || isOther(word) || readRun(word, lexicon);
    const isCompound = found && found.alternatives[0]!.terms.length > 1;
    if ((found?.replacement || isCompound) && words?.every(isKnown) && words.some(isForm))
      return addWords(words, unfinished);
    // 장단점 is not a typo, though the notes have only 종단점.
    if (found && (required || isPrefixOfWord || !found.replacement)) {
      const [{ terms: likeliest }] = found.alternatives as [Alternative];
      const meant = found.replacement ?? likeliest.join(' ');
      const others = findSynonym([meant])?.others.filter(({ terms }) => isIndexed(terms));
      const near = others?.map(asSynonym) ?? respell(meant, vocabulary, findSynonym);
      const fallback = likeliest.length > 1 && { fallback: inLatin(likeliest, vocabulary, findSynonym) };
      return push({ ...found, alternatives: [...found.alternatives, ...near], ...fallback });
    }
    if (!required) return;
    const before = slots.at(-1)?.alternatives[0]!.terms;
    const beside = before && correctAfter(before, run, vocabulary);
    if (beside) return push(beside);
    if (words) return addWords(words, unfinished);
    const partly = knownPart(run, lexicon);
    const counted = partly ? undefined : countedIn(run, lexicon);
    if (counted) return push({ alternatives: [phrase(counted)] });
    if (partly) push({ written: partly.part, alternatives: [phrase(termsOf(partly.part, lexicon))], guess: true });
    unknown.push(written);
  };

  // Text between a pair of quotes is a phrase; a quote without a partner is ignored.
  const parts = query.normalize('NFC').replace(INVISIBLE, '').slice(0, MAX_LETTERS).split(/["“”]/);
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
  weighSpellings(slots, slots.length + unknown.length > 1, lexicon);
  if (!literal) addPlurals(slots, lexicon);
  return { slots, unknown };
}

/** True for an address, a version, a date or the like, parts of which mean nothing: 10.0.0.7. */
const isNumbers = (runs: string[]) => runs.length > 1 && runs.every((run) => /^\d+$/.test(run));

const isFunction = (run: string) => isFunctionWord(run) || isEnglishFunctionWord(run);

/** True for a noun of the site that can also be read as a function word: 개인 (개 + 인), 알림 (알리 + ㅁ), 주소 (주 + 소). */
function isHomograph(runs: string[], terms: string[], lexicon: Lexicon): boolean {
  const [noun = ''] = terms;
  const isNoun = terms.length === 1 && noun.length > 1 && lexicon.get(noun)?.kind === 'noun';
  return isNoun && !isFunctionTerm(noun) && ![noun, ...runs].some(isInflectedFunctionWord);
}

/**
 * Joins two words that the site writes as one, unless the lexicon already splits that one into parts (오픈 소스 and 오픈소스).
 */
function asOneWord(words: string[], lexicon: Lexicon): string | undefined {
  // 0 3 is not 03.
  if (words.length < 2 || words.every((word) => /^\d+$/.test(word))) return undefined;
  const reading = readRun(normalize(words.join('')), lexicon);
  const { stem = '', parts = [] } = reading ?? {};
  return parts.length === 1 && lexicon.has(stem) && stem.length > words[0]!.length ? stem : undefined;
}
