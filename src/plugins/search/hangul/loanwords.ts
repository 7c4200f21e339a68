/**
 * Matches loanwords by sound: which Latin spellings a word in Hangul may represent. The letters for each jamo are the
 * inverse of the table of 외래어 표기법 (National Institute of Korean Language, English); vowels, which English spells in
 * many ways, are matched loosely, consonants strictly.
 */
import { disassembleCompleteCharacter } from 'es-hangul';
import { AFTER_SIBILANT } from './sounds.ts';

/** Alternative spellings of a sound. */
type Spellings = ReadonlySet<string>;

/** Expands alternatives of letters and classes: `ck?|[ae]{1,2}` has seven and one more for each pair of vowels. */
function expand(pattern: string): Spellings {
  const expanded = pattern.split('|').flatMap((alternative) => {
    let texts = [''];
    for (const [, set, letter, repeated] of alternative.matchAll(/(?:\[(\w+)\]|(\w))(\?|\{1,2\})?/g)) {
      const letters = [...(set ?? letter!)];
      if (repeated === '{1,2}') letters.push(...letters.flatMap((first) => letters.map((second) => first + second)));
      if (repeated === '?') letters.push('');
      texts = texts.flatMap((text) => letters.map((next) => text + next));
    }
    return texts;
  });
  return new Set(expanded);
}

const expandAll = (patterns: Record<string, string>) =>
  new Map(Object.entries(patterns).map(([jamo, pattern]) => [jamo, expand(pattern)]));

const ONSETS = expandAll({
  ㄱ: 'gg?|gh|gu',
  ㄲ: 'gg?|k|c',
  ㄴ: 'nn?|kn|gn',
  ㄷ: 'dd?|th',
  ㄸ: 'd|t',
  ㄹ: 'rr?|ll?|wr|rh',
  ㅁ: 'mm?|mb',
  ㅂ: 'bb?|v',
  ㅃ: 'b|p',
  ㅅ: 'ss?|sC?|C|s?ch|sh|ps|th|Ti?',
  ㅆ: 'ss?|th',
  ㅇ: '',
  ㅈ: 'j|d?g|zz?|ss?|d',
  ㅉ: 'z|j',
  ㅊ: 'ch|tch|tz?|T|C|q',
  ㅋ: 'ck?|cc|k|ch|q|x',
  ㅌ: 'tt?|th|T',
  ㅍ: 'pp?|ff?|ph',
  ㅎ: 'h|wh',
});
const VOWELS = expandAll({
  ㅏ: '[aou]{1,2}|ah',
  ㅐ: '[ae]{1,2}|ai',
  ㅑ: '[yi]a',
  ㅒ: 'ya',
  ㅓ: '[aeiou]{1,2}',
  ㅔ: '[ae]{1,2}|a[iy]|e[iy]',
  ㅕ: 'y[eaou]|i[aeo]',
  ㅖ: 'y[ea]',
  ㅗ: '[oa]{1,2}|ow|o[ue]|a[uw]',
  ㅗㅏ: 'w[ao]|[ou]a',
  ㅗㅐ: 'wa',
  ㅗㅣ: 'oi|we',
  ㅛ: 'yo|io',
  ㅜ: '[ou]{1,2}|e?w|oo|ui|ew',
  ㅜㅓ: 'wh?[aeo]|u[aeo]',
  ㅜㅔ: 'wh?a|w?[eu]e?',
  ㅜㅣ: 'w?[iu][ei]?|wh[iu][ei]?|wh?ee',
  ㅠ: 'u|i?ew|eu|ue|you?',
  ㅡ: '[eu]?',
  ㅡㅣ: 'i|ui',
  ㅣ: '[eiy]{1,2}|ea|ui',
});
const CODAS = expandAll({
  '': 'r?|rr|gh|w',
  ㄱ: 'ck?|kk?|gg?|ch|q|c?k',
  ㄴ: 'g?n|nn|ne',
  ㄷ: 't|d',
  ㄹ: 'll?|le',
  ㅁ: 'mm?|mb|me',
  ㅂ: 'pp?|bb?|pe|be',
  ㅅ: 'tt?|dd?|ts?|te|ss?|s|ch|th',
  ㅇ: 'ng?|nc|ngue',
});
/** 에이, 아이, 오이 and 아우 are single sounds in English, spelled with one or two letters. */
const DIPHTHONGS = expandAll({
  ㅔㅣ: 'a[iy]?|e[ai]?',
  ㅏㅣ: 'i|y|igh?|ai|ie',
  ㅗㅣ: 'o[iy]',
  ㅏㅜ: 'o[uw]',
  ㅗㅜ: 'o[wa]?',
});

/** Vowels that begin with a sound that English writes as a consonant: 웨 in 게이트웨이. */
const GLIDES = /^(?:ㅑ|ㅒ|ㅕ|ㅖ|ㅛ|ㅠ|ㅗㅏ|ㅗㅐ|ㅜㅓ|ㅜㅔ|ㅜㅣ)$/;

const SILENT = expand('');
const OPTIONAL_R = expand('r?');
const OPTIONAL_E = expand('e?');
const PLURAL = expand('s?');
const ANY_VOWEL = expand('[aeiou]');
const A = expand('a');
const X = expand('x|xc|xC');
const R = expand('rr?|wr|rh|rl');

/** Sequences of sounds, any of which may be at one place of a word. */
type Step = Spellings[][];

/** Returns the spellings of a vowel between its consonants. */
function vowelsOf(vowel: string, coda: string, onset: string, next: string | undefined): Spellings[] {
  const isSibilant = /[ㅅㅈㅊ]/.test(onset);
  return [
    VOWELS.get(vowel)!,
    ...(isSibilant && AFTER_SIBILANT[vowel] ? [VOWELS.get(AFTER_SIBILANT[vowel])!] : []),
    // 버튼, 샌들: English writes any vowel before a syllabic consonant.
    ...(vowel === 'ㅡ' && /[ㄴㄹㅁ]/.test(coda) ? [ANY_VOWEL] : []),
    // 메시지, 매니저, 템플릿: the endings -age and -ate.
    ...(vowel === 'ㅣ' && ((next === 'ㅈ' && !coda) || (!next && coda === 'ㅅ')) ? [A] : []),
    // 스태시, 벤치, 페이지: the English words do not end in a vowel.
    ...(isSibilant && !next && !coda && /^ㅜ?ㅣ$/.test(vowel) ? [SILENT] : []),
  ];
}

/** Returns the spellings of an initial ㄹ: between vowels an l would have two (클래스, but 크래시). */
function liquid(before: ReturnType<typeof disassembleCompleteCharacter>): Spellings {
  if (before?.jongseong === 'ㄹ') return SILENT;
  return before && !before.jongseong && before.jungseong !== 'ㅡ' ? R : ONSETS.get('ㄹ')!;
}

/** Length of the longest spelling of a sound. */
const MAX_LENGTH = 4;

/** Marks letters that have another sound before some vowels: a soft c, and the t of -tion. */
const withSounds = (latin: string) => latin.replace(/c(?=[eiy])/g, 'C').replace(/t(?=i[aeou])/g, 'T');

function matches(steps: readonly Step[], latin: string): boolean {
  const advance = (ends: number[], sound: Spellings) =>
    ends.flatMap((at) =>
      Array.from({ length: MAX_LENGTH + 1 }, (_, length) => at + length).filter(
        (end) => end <= latin.length && sound.has(latin.slice(at, end)),
      ),
    );
  let ends = [0];
  for (const step of steps) {
    ends = [...new Set(step.flatMap((sounds) => sounds.reduce(advance, ends)))];
    if (!ends.length) return false;
  }
  return ends.includes(latin.length);
}

/**
 * @param word Hangul syllables
 * @param minConsonants minimum number of consonants: fewer than three are too unspecific for a complete word, or two for one
 *   of four syllables or more, such as 오버레이
 * @returns whether a word in Latin letters, in lower case, may be transcribed as the word; undefined if the word has too few
 *   consonants, or a final consonant that loanwords do not have
 */
export function transcribedAs(
  word: string,
  minConsonants = word.length < 4 ? 3 : 2,
): ((latin: string) => boolean) | undefined {
  const syllables = [...word].map((syllable) => disassembleCompleteCharacter(syllable));
  let consonants = 0;
  const steps: Step[] = [];
  for (let at = 0; at < syllables.length; at++) {
    const { choseong, jungseong, jongseong } = syllables[at] ?? { choseong: '', jungseong: '', jongseong: '' };
    const next = syllables[at + 1];
    const coda = CODAS.get(jongseong);
    if (!choseong || !coda) return undefined;
    consonants += Number(choseong !== 'ㅇ' || GLIDES.test(jungseong)) + Number(jongseong !== '');

    // 텍스: ㄱ and ㅅ may represent an x.
    const onset = choseong === 'ㄹ' ? liquid(syllables[at - 1]) : ONSETS.get(choseong)!;
    steps.push(
      choseong === 'ㅅ' && syllables[at - 1]?.jongseong === 'ㄱ' ? [[X], [CODAS.get('ㄱ')!, onset]] : [[onset]],
    );
    const vowels = vowelsOf(jungseong, jongseong, choseong, next?.choseong);
    const diphthong = next?.choseong === 'ㅇ' && !jongseong ? DIPHTHONGS.get(jungseong + next.jungseong) : undefined;
    if (diphthong) {
      const second = VOWELS.get(next!.jungseong)!;
      const end = CODAS.get(next!.jongseong);
      if (!end) return undefined;
      steps.push([[diphthong], ...vowels.map((vowel) => [vowel, second])], [[OPTIONAL_R, end, OPTIONAL_E]]);
      consonants += Number(next!.jongseong !== '');
      at++;
    } else {
      steps.push(vowels.map((vowel) => [vowel, OPTIONAL_R]));
      if (jongseong !== 'ㄱ' || next?.choseong !== 'ㅅ') steps.push([[coda, OPTIONAL_E]]);
    }
  }
  if (consonants < minConsonants) return undefined;
  steps.push([[PLURAL]]);
  return (latin) => matches(steps, withSounds(latin));
}

/** @returns the letters with which Latin spellings of a word in Hangul may begin, so that few words need be tested */
export function firstLetters(word: string): Set<string> {
  const onset = disassembleCompleteCharacter(word[0]!)?.choseong ?? '';
  return new Set(
    onset === 'ㅇ' ? 'aeiouwyh' : [...(ONSETS.get(onset) ?? [])].map((letters) => letters[0]!.toLowerCase()),
  );
}
