import { describe, expect, it } from 'vitest';
import { isInitials, isOneEdit, isWithinTwoEdits, toInitials, toJamo, typedAsHangul, typedAsLatin } from './jamo.ts';

it('decomposes syllables in typing order', () => {
  expect(toJamo('컨텡')).toBe('ㅋㅓㄴㅌㅔㅇ');
  expect(toJamo('과')).toBe('ㄱㅗㅏ');
});

it('extracts and recognizes initials', () => {
  expect(toInitials('컨테이너')).toBe('ㅋㅌㅇㄴ');
  expect(isInitials('ㅋㅌㅇㄴ')).toBe(true);
  expect(isInitials('ㅋ')).toBe(false);
  expect(isInitials('ㅋ테')).toBe(false);
});

it('converts between keyboard layouts', () => {
  expect(typedAsHangul('zjsxpdlsj')).toBe('컨테이너');
  expect(typedAsLatin('애찯ㄱ')).toBe('docker');
});

describe('isOneEdit', () => {
  it.each([
    ['컨테이너', '컨태이너', true],
    ['컨테이너', '컨테이나', true],
    ['컨테이너', '커테이너', true],
    ['컨테이너', '컨테이너ㅇ', true],
    ['컨테이너', '컨테이너', false],
    ['컨테이너', '칸태이너', false],
    ['라우터', '러우터', true],
  ])('%s and %s: %s', (a, b, isOne) => expect(isOneEdit(toJamo(a), toJamo(b))).toBe(isOne));

  it('counts a swap of two adjacent letters as one edit', () => {
    expect(isOneEdit('docker', 'dokcer')).toBe(true);
    expect(isOneEdit('docker', 'dokcre')).toBe(false);
  });
});

it.each([
  ['엔지이너', '엔지니어', true],
  ['쿠바네티즈', '쿠버네티스', true],
  ['쿠바내티즈', '쿠버네티스', false],
  ['컨테이너', '컨테이너들을', false],
])('isWithinTwoEdits: %s and %s: %s', (a, b, isWithin) =>
  expect(isWithinTwoEdits(toJamo(a), toJamo(b))).toBe(isWithin),
);
