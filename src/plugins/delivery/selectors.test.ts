import { type Selector, transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { allNames, requiredNames, specificity } from './selectors.ts';

function parse(text: string): Selector {
  let selector: Selector = [];
  transform({
    filename: 'a.css',
    code: Buffer.from(`${text}{color:red}`),
    visitor: { Rule: { style: ({ value }) => void (selector = value.selectors[0]!) } },
  });
  return selector;
}

test.each([
  ['a:hover::before', []],
  ['.a#b .c', ['a', 'b', 'c']],
  ['.a:where(.b)', ['a', 'b']],
  [':is(.a, .b)', []],
  ['p:not(.a)', []],
  ['div:has(> .a)', ['a']],
])('%s can match nothing without its names', (selector, names) => {
  expect(requiredNames(parse(selector))).toEqual(names);
});

test('knows all names in a selector', () => {
  expect(allNames(parse('.a:not(.b):is(.c, #d)'))).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['p', 1],
  ['p::before', 2],
  ['.a[href]:hover', 3_000],
  ['#a.b', 1_001_000],
  [':where(#a) p', 1],
  [':is(#a, p) p', 1_000_001],
  ['p:not(.a)', 1_001],
])('%s has its specificity', (selector, value) => {
  expect(specificity(parse(selector))).toBe(value);
});
