import { termsOf } from '../words/stem.ts';
import { isInflectedFunctionWord } from '../hangul/function-words.ts';
import { nounReadings } from '../hangul/nouns.ts';
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { type Lexicon, verbKey } from '../words/lexicon.ts';
import { toJamo } from '../hangul/jamo.ts';
import { transcribedAs } from '../hangul/loanwords.ts';
import { singularsOf } from '../words/english-plurals.ts';
import { isHangul, normalize, toChunks } from '../words/tokenize.ts';

const MAX_WORDS = 5;

/** Particles that mean "and": `CI와 CD` are two things, `CI CD` may be one. */
const AND = /(?:과|와|이?랑|하고)$/;

export interface Synonym {
  /** Number of words of the query that the spelling consists of. */
  words: number;
  /** Terms of the spelling in the query. */
  terms: string[];
  /**
   * Terms of the other spellings; `same` if they differ only in spaces or as transcriptions of one loanword (쓰레드,
   * 스레드), `equal` if they are certainly the same term: the loanword in other letters (Kubernetes for 쿠버네티스), or a
   * spelling of a term with an initialism (IaC for 코드형 인프라).
   */
  others: { spelling: string; terms: string[]; same: boolean; equal?: boolean }[];
}

/** True for a noun that the site lacks and that looks like a form of one of its words: 로그인. 정확도 may be 정확. */
const isMisread = (spelling: string, terms: string[]) =>
  /^[가-힣]+(?<![다도])$/.test(spelling) && terms.join('') !== spelling && !isInflectedFunctionWord(spelling);

/** Finds the longest spelling at the beginning of some words. */
export interface FindSynonym {
  (words: string[]): Synonym | undefined;
  /** Finds a spelling that the site lacks and that begins with the letters of an unfinished word: 카픜 → 카프카. */
  startingWith(word: string): string | undefined;
}

const isTranscription = (hangul: string, latin: string): boolean =>
  isHangul(hangul) && !isHangul(latin) && Boolean(transcribedAs(hangul, 1)?.(latin));

/** True if one of the spellings consists of the first letters of another. */
function hasInitialism(group: string[]): boolean {
  const spellings = new Set(group.map((spelling) => spelling.toLowerCase()));
  return group.some((spelling) => {
    const words = spelling.toLowerCase().split(/[ -]/);
    return words.length > 1 && spellings.has(words.map(([first]) => first).join(''));
  });
}

/** Minimum length in jamo of the beginning of a spelling. */
const MIN_BEGUN = 3;

/**
 * @param groups groups of spellings of one term
 * @returns a function that finds the longest spelling at the beginning of some words, ignoring particles except those
 *   that mean "and"
 */
export function synonymFinder(groups: string[][], lexicon: Lexicon): FindSynonym {
  const readTerms = (text: string) => toChunks(text).flatMap((chunk) => termsOf(chunk, lexicon));
  // 로그인 is not 로그 with 이다, even if the site lacks it.
  const misread = new Set(groups.flat().filter((spelling) => isMisread(spelling, readTerms(spelling))));
  const toTerms = (text: string) =>
    toChunks(text).flatMap((chunk) => (misread.has(chunk) ? chunk : termsOf(chunk, lexicon)));
  const byKey = new Map<string, string[]>();
  for (const group of groups)
    for (const spelling of group) {
      const terms = toTerms(spelling);
      byKey.set(terms.join(' '), group);
      // 맥주소 matches 맥 주소.
      if (!byKey.has(terms.join(''))) byKey.set(terms.join(''), group);
    }
  /** Finds the group of a word that the site lacks by removing particles or endings from its form. */
  const byForm = (word: string) => {
    const run = normalize(word);
    const ofVerbs = verbReadings(run).flatMap(({ stem }) => [verbKey(stem), nounOfVerb(stem) ?? []].flat());
    const stems = [...nounReadings(run).map(({ stem }) => stem), ...ofVerbs, ...singularsOf(run)];
    return stems.map((stem) => byKey.get(stem)).find(Boolean);
  };
  /** Finds the group of words that the glossary writes as one: 컨피그 맵은. */
  const byJoinedForm = (words: string[]) => {
    const isLonger = (stem: string) => stem.length > words.slice(0, -1).join('').length;
    const stems = nounReadings(normalize(words.join(''))).flatMap(({ stem }) => (isLonger(stem) ? stem : []));
    return stems.map((stem) => byKey.get(stem)).find(Boolean);
  };
  const written = new Set(groups.flat().map(normalize));
  const isFirstOfTwo = (word: string) =>
    AND.test(word) && toTerms(word).join(' ') === toTerms(word.replace(AND, '')).join(' ');
  let spellings: [spelling: string, jamo: string][] | undefined;
  const startingWith = (word: string) => {
    const jamo = toJamo(word);
    if (jamo.length < MIN_BEGUN) return undefined;
    spellings ??= [...written].map((spelling) => [spelling, toJamo(spelling)]);
    return spellings.find(([, letters]) => letters.startsWith(jamo))?.[0];
  };
  const find = (words: string[]): Synonym | undefined => {
    const two = words.findIndex(isFirstOfTwo);
    for (let count = Math.min(MAX_WORDS, words.length); count > 0; count--) {
      // Unless the term itself has the particle: 연구와 개발.
      if (two >= 0 && count > two + 1 && !written.has(normalize(words.slice(0, count).join(' ')))) continue;
      const ownTerms = toTerms(words.slice(0, count).join(' '));
      const key = ownTerms.join(' ');
      const form = () => (count === 1 ? byForm(words[0]!) : byJoinedForm(words.slice(0, count)));
      const group = ownTerms.length ? (byKey.get(key) ?? byKey.get(ownTerms.join('')) ?? form()) : undefined;
      if (!group) continue;
      const joined = ownTerms.join('');
      const isInitialism = hasInitialism(group);
      const isTranscribed = isHangul(joined) && transcribedAs(joined);
      const latin = isTranscribed ? group.filter((spelling) => isTranscribed(normalize(spelling))) : [];
      const others = group.map((spelling) => {
        const terms = toTerms(spelling);
        const other = terms.join('');
        const same =
          other === joined || (isHangul(other) && latin.some((one) => transcribedAs(other)?.(normalize(one))));
        const equal = isInitialism || isTranscription(joined, other) || isTranscription(other, joined);
        return { spelling, terms, same, equal };
      });
      return { words: count, terms: ownTerms, others: others.filter(({ terms }) => terms.join(' ') !== key) };
    }
    return undefined;
  };
  return Object.assign(find, { startingWith });
}
