/** The last sound of a text, which determines the forms of the particles after it. */
export type LastSound = 'vowel' | 'rieul' | 'consonant';

/** Last sounds of the digits: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; after another digit 0 is 십, 백, 천 or 만. */
const DIGITS = 'consonant rieul vowel consonant vowel vowel consonant rieul rieul vowel'.split(' ') as LastSound[];
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

/** Forms of particles by the last sound before them. */
const PARTICLES: Record<string, Record<LastSound | 'unknown', string>> = {
  '이/가': { vowel: '가', consonant: '이', rieul: '이', unknown: '이(가)' },
  '은/는': { vowel: '는', consonant: '은', rieul: '은', unknown: '은(는)' },
  '을/를': { vowel: '를', consonant: '을', rieul: '을', unknown: '을(를)' },
  '으로/로': { vowel: '로', consonant: '으로', rieul: '로', unknown: '(으)로' },
};

/**
 * Returns the form of a particle after a text; both forms if its last sound is unknown.
 *
 * @param pair forms of the particle, such as `이/가`
 */
export const particleFor = (text: string, pair: string): string => PARTICLES[pair]![lastSound(text) ?? 'unknown'];
