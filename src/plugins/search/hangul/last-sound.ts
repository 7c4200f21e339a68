/** The last sound of a text, by which the particles behind it are chosen. */
export type LastSound = 'vowel' | 'rieul' | 'consonant';

/** Readings of the digits: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; behind another digit 0 is 십, 백, 천 or 만. */
const DIGITS: LastSound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];
/** Names of letters that do not end in a vowel: 엘, 엠, 엔, 알. */
const LETTERS: Record<string, LastSound> = { L: 'rieul', M: 'consonant', N: 'consonant', R: 'rieul' };

/**
 * @returns undefined where the spelling does not tell, as with an English word in -t (깃, but 스크립트)
 */
export function lastSound(text: string): LastSound | undefined {
  const word = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text.normalize('NFC'))?.[0] ?? '';
  const last = word.at(-1) ?? '';
  if (/[가-힣]/.test(last)) {
    // Unicode orders syllables by their final consonant last: none, then 27, of which ㄹ is the eighth.
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9]/.test(last)) return DIGITS[Number(last)];
  if (/[A-Z]/.test(last)) return LETTERS[last] ?? 'vowel';
  // After 외래어 표기법: l is ㄹ, m and n close the syllable, most others take a vowel behind them.
  if (/le?$/.test(word)) return 'rieul';
  if (/(?:[mn]e?|ng)$/.test(word)) return 'consonant';
  return /[aiouyrsxzfvjd]$|[cs]h$|[^ptkb]e$/.test(word) ? 'vowel' : undefined;
}

/** Particles by the last sound before them: after a vowel, after a consonant, after ㄹ. */
const PARTICLES: Record<string, [string, string, string]> = {
  '이/가': ['가', '이', '이'],
  '은/는': ['는', '은', '은'],
  '을/를': ['를', '을', '을'],
  '으로/로': ['로', '으로', '로'],
};
const UNSURE: Record<string, string> = { '이/가': '이(가)', '은/는': '은(는)', '을/를': '을(를)', '으로/로': '(으)로' };

/**
 * The form of a particle that stands behind a text; both where its last sound is not known.
 *
 * @param pair its forms, such as `이/가`
 */
export function particleFor(text: string, pair: string): string {
  const sound = lastSound(text);
  return sound ? PARTICLES[pair]![{ vowel: 0, consonant: 1, rieul: 2 }[sound]]! : UNSURE[pair]!;
}
