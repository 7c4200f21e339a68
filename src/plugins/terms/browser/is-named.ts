import { disassemble, getChoseong } from 'es-hangul';

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/**
 * @param spellings all that a term is called
 * @param query a part of it, or of its initial consonants, as it is typed: a last syllable may be unfinished
 * @returns whether the term may be meant
 */
export function isNamed(spellings: string, query: string): boolean {
  const jamo = disassemble(plain(query));
  const isInitials = /^[ㄱ-ㅎ]+$/.test(jamo);
  return (isInitials ? getChoseong(plain(spellings)) : disassemble(plain(spellings))).includes(jamo);
}
