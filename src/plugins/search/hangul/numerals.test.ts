import { expect, it } from 'vitest';
import { countedNoun, digitsFor, numeralFor } from './numerals.ts';

it.each([
  ['아홉', '9'],
  ['여덟번째', '8'],
  ['첫번째', '1'],
  ['열번째', '10'],
  ['열', undefined],
  ['첫', undefined],
  ['번째', undefined],
  ['서버', undefined],
])('the digits for %s are %s', (word, digits) => expect(digitsFor(word)).toBe(digits));

it.each([
  ['6', '여섯'],
  ['0', undefined],
  ['11', undefined],
  ['', undefined],
  ['a', undefined],
])('the numeral for %j is %s', (digits, numeral) => expect(numeralFor(digits)).toBe(numeral));

it.each([
  ['칠계층', { digits: '7', noun: '계층' }],
  ['이차', undefined],
  ['서버실', undefined],
])('the numeral and the noun in %s are %j', (word, counted) => expect(countedNoun(word)).toEqual(counted));
