/** The initial consonants of syllables in the order of Unicode, which has 588 syllables for each (The Unicode Standard, § 3.12). */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const [FIRST, SYLLABLES_EACH] = [0xac00, 588];
/** What keyboards make of two consonants in a row. */
const JOINED: Record<string, string> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ' },
  ...{ ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
};

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
const initialsOf = (text: string) =>
  text.replace(/[가-힣]/g, (one) => INITIALS[Math.floor((one.charCodeAt(0) - FIRST) / SYLLABLES_EACH)]!);

/**
 * Without es-hangul, which would become a file of its own that the search has to wait for.
 * @param spellings all that a term is called
 * @param query a part of it, or of its initial consonants
 */
export function isNamed(spellings: string, query: string): boolean {
  const name = plain(spellings);
  const part = plain(query).replace(/[ㄱ-ㅎ]/g, (one) => JOINED[one] ?? one);
  return (/^[ㄱ-ㅎ]+$/.test(part) ? initialsOf(name) : name).includes(part);
}
