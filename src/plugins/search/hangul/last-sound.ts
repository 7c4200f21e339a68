/** The last sound of a text, which determines the forms of the particles after it. */
export type LastSound = 'vowel' | 'rieul' | 'consonant';

/** Last sounds of the digits: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; after another digit 0 is 십, 백, 천 or 만. */
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
/** Letters whose names do not end in a vowel: 엘, 엠, 엔, 알. */
const LETTERS: Record<string, LastSound> = { L: 'rieul', M: 'consonant', N: 'consonant', R: 'rieul' };

/**
 * @returns undefined if the spelling does not determine it, as for an English word ending in -t (깃, but 스크립트)
 */
export function lastSound(text: string): LastSound | undefined {
  const word = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text.normalize('NFC'))?.[0] ?? '';
  const last = word.at(-1) ?? '';
  if (/[가-힣]/.test(last)) {
    // In Unicode the final consonant varies fastest: none, then 27 consonants, of which ㄹ is the eighth.
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9]/.test(last)) return DIGITS[Number(last)];
  if (/[A-Z]/.test(last)) return LETTERS[last] ?? 'vowel';
  // According to 외래어 표기법: l is ㄹ, m and n close the syllable, most others add a vowel.
  if (/le?$/.test(word)) return 'rieul';
  if (/(?:[mn]e?|ng)$/.test(word)) return 'consonant';
  return /[aiouyrsxzfvjd]$|[cs]h$|[^ptkb]e$/.test(word) ? 'vowel' : undefined;
}

/** Forms of particles: after a vowel, after a consonant, after ㄹ. */
const PARTICLES: Record<string, [string, string, string]> = {
  '이/가': ['가', '이', '이'],
  '은/는': ['는', '은', '은'],
  '을/를': ['를', '을', '을'],
  '으로/로': ['로', '으로', '로'],
};
const UNSURE: Record<string, string> = { '이/가': '이(가)', '은/는': '은(는)', '을/를': '을(를)', '으로/로': '(으)로' };

/**
 * Returns the form of a particle after a text; both forms if its last sound is unknown.
 *
 * @param pair forms of the particle, such as `이/가`
 */
export function particleFor(text: string, pair: string): string {
  const sound = lastSound(text);
  return sound ? PARTICLES[pair]![{ vowel: 0, consonant: 1, rieul: 2 }[sound]]! : UNSURE[pair]!;
}
