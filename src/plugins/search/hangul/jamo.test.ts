import { describe, expect, it } from 'vitest';
import { isInitials, isOneSlip, isTwoSlips, toInitials, toJamo, typedAsHangul, typedAsLatin } from './jamo.ts';

it('takes syllables apart in the order of their strokes', () => {
  expect(toJamo('컨텡')).toBe('ㅋㅓㄴㅌㅔㅇ');
  expect(toJamo('과')).toBe('ㄱㅗㅏ');
});

it('knows initials', () => {
  expect(toInitials('컨테이너')).toBe('ㅋㅌㅇㄴ');
  expect(isInitials('ㅋㅌㅇㄴ')).toBe(true);
  expect(isInitials('ㅋ')).toBe(false);
  expect(isInitials('ㅋ테')).toBe(false);
});

it('reads the other keyboard layout', () => {
  expect(typedAsHangul('zjsxpdlsj')).toBe('컨테이너');
  expect(typedAsLatin('애찯ㄱ')).toBe('docker');
});

describe('isOneSlip', () => {
  it.each([
    ['컨테이너', '컨태이너', true],
    ['컨테이너', '컨테이나', true],
    ['컨테이너', '커테이너', true],
    ['컨테이너', '컨테이너ㅇ', true],
    ['컨테이너', '컨테이너', false],
    ['컨테이너', '칸태이너', false],
    ['라우터', '러우터', true],
  ])('%s and %s: %s', (a, b, slip) => expect(isOneSlip(toJamo(a), toJamo(b))).toBe(slip));

  it('takes two neighbours swapped for one slip', () => {
    expect(isOneSlip('docker', 'dokcer')).toBe(true);
    expect(isOneSlip('docker', 'dokcre')).toBe(false);
  });
});

it.each([
  ['엔지이너', '엔지니어', true],
  ['쿠바네티즈', '쿠버네티스', true],
  ['쿠바내티즈', '쿠버네티스', false],
  ['컨테이너', '컨테이너들을', false],
])('isTwoSlips: %s and %s: %s', (a, b, slips) => expect(isTwoSlips(toJamo(a), toJamo(b))).toBe(slips));
