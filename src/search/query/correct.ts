/** What a word that stands nowhere may have meant. Each guess needs the word list's evidence; without it there is none. */
import { isInitials, typedAsHangul, typedAsLatin } from '../hangul/jamo.ts';
import { nounReadings } from '../hangul/particles.ts';
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { termsOf } from '../words/stem.ts';
import { isHangul, normalize } from '../words/tokenize.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Alternative } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Correction {
  alternatives: Alternative[];
  /** What to tell the reader; absent where the words found contain the word asked. */
  replacement?: string;
}

const MOST = 8;
/** The commonest guess counts whole, the others less. */
const OTHERS = 0.3;

/**
 * @param run letters of one script, with their case.
 * @param unfinished true for the last word of a query, which may still be being typed.
 */
export function correct(run: string, vocabulary: Vocabulary, unfinished: boolean): Correction | undefined {
  const { lexicon } = vocabulary;
  const word = normalize(run);
  const hangul = isHangul(word);
  const long = hangul ? 2 : 3;
  const of = (words: string[]): Correction => ({
    alternatives: words
      .slice(0, MOST)
      .map((found, at) => ({ terms: termsOf(found, lexicon), weight: at ? OTHERS : 1 })),
  });
  const insteadOf = (words: string[]): Correction => ({ ...of(words), replacement: words[0]! });

  const stems = hangul ? stemsOf(word) : [];
  const apart = cut(word, vocabulary);
  const sameStem = (stem: string): Correction | undefined => {
    const words = [
      ...(lexicon.has(stem) ? [stem] : []),
      ...(stem.length >= long ? vocabulary.withParticles(stem) : []),
    ];
    const alternatives = words.map((found) => ({ terms: termsOf(found, lexicon), weight: 1 }));
    return words.length ? { alternatives: [...alternatives, ...apart] } : undefined;
  };
  const longer = isInitials(word) || (word.length < long && !unfinished) ? [] : vocabulary.startingWith(word);
  const whole = longer.filter((found) => found.startsWith(word));

  const own = sameStem(word);
  if (own) return own;
  if (whole.length) return of(whole);
  for (const stem of stems) {
    const known = sameStem(stem);
    if (known) return known;
  }
  if (apart.length) return { alternatives: apart };
  if (longer.length && unfinished) return insteadOf(longer);
  for (const stem of stems) {
    const begun = vocabulary.startingWith(stem).filter((found) => found.startsWith(stem));
    if (begun.length) return of(begun);
  }
  const named = vocabulary.withInitials(word);
  if (named.length) return insteadOf(named);

  const retyped = otherLayout(run);
  const begun = unfinished && retyped && retyped.length >= long ? vocabulary.startingWith(retyped) : [];
  if (begun.length) return insteadOf(begun);
  for (const stem of [word, ...stems]) {
    const around = stem.length >= long ? vocabulary.containing(stem) : [];
    if (around.length) return of(around);
  }
  for (const stem of [word, ...stems]) {
    const near = vocabulary.nearTo(stem).filter((found) => !isDerivation(stem, found, vocabulary));
    if (near.length) return insteadOf(near.slice(0, 1));
  }
  return undefined;
}

/** The word as the other keyboard layout would have written it, when that is a word to be read. */
function otherLayout(word: string): string | undefined {
  const retyped = isHangul(normalize(word)) ? typedAsLatin(word) : typedAsHangul(word);
  return /^(?:[가-힣]+[ㄱ-ㅎ]?|[a-z0-9]+)$/.test(retyped) ? retyped : undefined;
}

/**
 * A word typed on the wrong keyboard layout (zjsxpdlsj for 컨테이너), as it was meant.
 * @returns undefined for a word that stands in the site as it is, or does not in the other layout either
 */
export function retype(word: string, lexicon: Lexicon): string | undefined {
  const stands = (text: string) => termsOf(normalize(text), lexicon).every((term) => lexicon.has(term));
  const retyped = stands(word) ? undefined : otherLayout(word);
  return retyped && retyped.length > 1 && stands(retyped) ? retyped : undefined;
}

/** The nouns that a word unknown to the lexicon may be a form of, longest first. */
function stemsOf(word: string): string[] {
  const ofVerbs = verbReadings(word).flatMap(({ stem }) => nounOfVerb(stem) ?? []);
  const stems = new Set([...nounReadings(word).map(({ stem }) => stem), ...ofVerbs]);
  return [...stems].filter((stem) => stem.length > 1).sort((a, b) => b.length - a.length);
}

/** Two words that share a word of the site and differ in one syllable more: 작업장 and 작업자 are no slip of each other. */
const isDerivation = (a: string, b: string, { lexicon }: Vocabulary) =>
  (a.slice(0, -1) === b.slice(0, -1) && lexicon.has(a.slice(0, -1))) ||
  (a.slice(1) === b.slice(1) && lexicon.has(a.slice(1)));

/** The word as two words of the site that stand side by side. */
function cut(word: string, { lexicon }: Vocabulary): Alternative[] {
  for (let at = word.length - 2; at >= 2; at--) {
    const terms = [...termsOf(word.slice(0, at), lexicon), ...termsOf(word.slice(at), lexicon)];
    if (terms.every((term) => lexicon.has(term))) return [{ terms, weight: 1 }];
  }
  return [];
}
