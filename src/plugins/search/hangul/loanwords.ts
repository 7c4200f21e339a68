/**
 * Matches loanwords by sound: which Latin spellings a word in Hangul may represent. The letters for each jamo are the
 * inverse of the table of 외래어 표기법 (National Institute of Korean Language, English); vowels, which English spells in
 * many ways, are matched loosely, consonants strictly.
 */
import { disassembleCompleteCharacter } from 'es-hangul';

const ONSETS: Record<string, string> = {
  ㄱ: 'gg?|gh|gu',
  ㄲ: 'gg?|k|c',
  ㄴ: 'nn?|kn|gn',
  ㄷ: 'dd?|th',
  ㄸ: 'd|t',
  ㄹ: 'rr?|ll?|wr|rh',
  ㅁ: 'mm?',
  ㅂ: 'bb?|v',
  ㅃ: 'b|p',
  ㅅ: 'ss?|sc?|c|sh|ps|th|t(?=i)',
  ㅆ: 'ss?|th',
  ㅇ: '',
  ㅈ: 'j|g|dg|z|s|d',
  ㅉ: 'z|j',
  ㅊ: 'ch|tch|t|c|q',
  ㅋ: 'ck?|cc|k|ch|q|x',
  ㅌ: 'tt?|th',
  ㅍ: 'pp?|ff?|ph',
  ㅎ: 'h|wh',
};
const VOWELS: Record<string, string> = {
  ㅏ: '[aou]{1,2}|ah',
  ㅐ: '[ae]{1,2}|ai',
  ㅑ: '[yi]a',
  ㅒ: 'ya',
  ㅓ: '[aeiou]{1,2}',
  ㅔ: '[ae]{1,2}|a[iy]|e[iy]',
  ㅕ: 'y[eaou]|i[eo]',
  ㅖ: 'y[ea]',
  ㅗ: '[oa]{1,2}|ow|o[ue]|a[uw]',
  ㅗㅏ: 'w[ao]|[ou]a',
  ㅗㅐ: 'wa',
  ㅗㅣ: 'oi|we',
  ㅛ: 'yo|io',
  ㅜ: '[ou]{1,2}|e?w|oo|ui|ew',
  ㅜㅓ: '[wu][aeo]',
  ㅜㅔ: 'w?[eu]e?',
  ㅜㅣ: 'w?[iu][ei]?|wi',
  ㅠ: 'u|ew|eu|you?',
  ㅡ: '[eu]?',
  ㅡㅣ: 'i|ui',
  ㅣ: '[eiy]{1,2}|ea|ie',
};
const CODAS: Record<string, string> = {
  '': 'r{0,2}|gh|w',
  ㄱ: 'ck?|kk?|gg?|ch|q|c?k',
  ㄴ: 'nn?|ne',
  ㄷ: 't|d',
  ㄹ: 'll?|le',
  ㅁ: 'mm?|mb|me',
  ㅂ: 'pp?|bb?|pe|be',
  ㅅ: 'tt?|dd?|ts?|te|ss?|s|ch|th',
  ㅇ: 'ng?|n|ngue',
};
/** 에이, 아이, 오이 and 아우 are single sounds in English, spelled with one or two letters. */
const DIPHTHONGS: Record<string, string> = {
  ㅔㅣ: 'a[iy]?|ei?',
  ㅏㅣ: 'i|y|igh?|ai|ie',
  ㅗㅣ: 'o[iy]',
  ㅏㅜ: 'o[uw]',
  ㅗㅜ: 'o[wa]?',
};

/** Vowels that begin with a sound that English writes as a consonant: 웨 in 게이트웨이. */
const GLIDES = /^(?:ㅑ|ㅒ|ㅕ|ㅖ|ㅛ|ㅠ|ㅗㅏ|ㅗㅐ|ㅜㅓ|ㅜㅔ|ㅜㅣ)$/;

/**
 * @param word Hangul syllables
 * @param minConsonants minimum number of consonants: fewer than three are too unspecific for a complete word
 * @returns a pattern of the Latin spellings, in lower case, that are transcribed as the word; undefined if it has too
 *   few consonants, or a final consonant that loanwords do not have
 */
export function spellings(word: string, minConsonants = 3): RegExp | undefined {
  const syllables = [...word].map((syllable) => disassembleCompleteCharacter(syllable));
  let consonants = 0;
  let pattern = '^';
  for (let at = 0; at < syllables.length; at++) {
    const { choseong, jungseong, jongseong } = syllables[at] ?? { choseong: '', jungseong: '', jongseong: '' };
    const before = syllables[at - 1]?.jongseong;
    const next = syllables[at + 1];
    const coda = CODAS[jongseong];
    if (!choseong || coda === undefined) return undefined;
    consonants += Number(choseong !== 'ㅇ' || GLIDES.test(jungseong)) + Number(jongseong !== '');

    // 클러: two ㄹ are one sound; 텍스: ㄱ and ㅅ may represent an x.
    const onset = choseong === 'ㄹ' && before === 'ㄹ' ? '' : ONSETS[choseong];
    pattern += choseong === 'ㅅ' && before === 'ㄱ' ? `(?:x|(?:${CODAS.ㄱ})(?:${onset}))` : `(?:${onset})`;
    // 스태시, 벤치, 페이지: the English words do not end in a vowel.
    const silent = !next && !jongseong && jungseong === 'ㅣ' && /[ㅅㅈㅊ]/.test(choseong);
    const vowel = `(?:${VOWELS[jungseong]})${silent ? '?' : ''}`;
    const diphthong = next?.choseong === 'ㅇ' && !jongseong ? DIPHTHONGS[jungseong + next.jungseong] : undefined;
    if (diphthong) {
      const end = `r?(?:${CODAS[next!.jongseong]})e?`;
      pattern += `(?:(?:${diphthong})|${vowel}(?:${VOWELS[next!.jungseong]}))${end}`;
      consonants += Number(next!.jongseong !== '');
      at++;
    } else if (jongseong === 'ㄱ' && next?.choseong === 'ㅅ') pattern += `${vowel}r?`;
    else pattern += `${vowel}r?(?:${coda})e?`;
  }
  return consonants >= minConsonants ? new RegExp(`${pattern}s?$`) : undefined;
}

/** Returns the letters with which Latin spellings of a word in Hangul may begin, so that few words need be tested. */
export function firstLetters(word: string): Set<string> {
  const onset = disassembleCompleteCharacter(word[0]!)?.choseong ?? '';
  return new Set(onset === 'ㅇ' ? 'aeiouwyh' : ONSETS[onset]?.split('|').map((letters) => letters[0]!));
}
