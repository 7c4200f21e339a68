/**
 * The initial consonants of syllables in the order of Unicode, which has 588 syllables for each (The Unicode Standard,
 * § 3.12).
 */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const [FIRST, SYLLABLES_EACH] = [0xac00, 588];
/** Clusters that keyboards compose from two consonants. */
const CLUSTERS = new Map(
  'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
    .split(' ')
    .map((one) => [one[0]!, one.slice(1)]),
);

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
const initialsOf = (text: string) =>
  text.replace(/[가-힣]/g, (one) => INITIALS[Math.floor((one.charCodeAt(0) - FIRST) / SYLLABLES_EACH)]!);

/**
 * Checks whether a query matches a term. Does not use es-hangul, which would become a separate shared file that the
 * search must wait for.
 *
 * @param spellings all spellings of the term
 * @param query part of a spelling, or of its initial consonants
 */
export function matchesName(spellings: string, query: string): boolean {
  const name = plain(spellings);
  const part = plain(query).replace(/[ㄱ-ㅎ]/g, (one) => CLUSTERS.get(one) ?? one);
  return (/^[ㄱ-ㅎ]+$/.test(part) ? initialsOf(name) : name).includes(part);
}
