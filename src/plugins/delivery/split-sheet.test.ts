import { describe, expect, test } from 'vitest';
import { onlyProperties, splitSheet } from './split-sheet.ts';

const split = (css: string, ...used: string[]) => splitSheet(css, new Set(used));

test('takes apart the rules for names that are not in use in common', () => {
  const css = '.a{color:red}@media print{.b{color:red}.a{top:0}}p{margin:0}@layer x{.a .b{left:0}}';
  expect(split(css, 'a')).toEqual({
    common: '.a{color:red}@media print{.a{top:0}}p{margin:0}@layer x{}',
    rest: '@media print{.b{color:red}}@layer x{.a .b{left:0}}',
    kept: new Set(),
  });
});

test('leaves in common all that is no rule for elements', () => {
  const css = '@font-face{font-family:A;src:url(a.woff2)}@keyframes k{to{top:0}}';
  expect(split(css)).toEqual({ common: css, rest: '', kept: new Set() });
});

describe('a rule stays in common where one behind it may take its place', () => {
  test.each([
    ['the same property', '.b{color:red}.a{color:#00f}'],
    ['a shorthand', '.b{margin-top:0}.a{margin:1px}'],
    ['the physical side', '.b{inline-size:0}.a{width:1px}'],
    ['a custom property', '.b{--x:1}.a{--x:2}'],
    ['all properties', '.b{color:red}.a{all:unset}'],
    ['a rule that stays', '.b{color:red}.c{color:#ff0;top:0}.a{top:1px}'],
  ])('%s', (_, css) => {
    expect(split(css, 'a')).toMatchObject({ common: css, rest: '' });
  });

  test('the same layer', () => {
    const css = '@layer x{.b{color:red}.a{color:#00f}}';
    expect(split(css, 'a')).toMatchObject({ common: css, rest: '@layer x{}' });
  });

  test('and tells its names', () => {
    expect([...split('.b .c{color:red}.a.a{color:#00f}', 'a').kept]).toEqual(['b', 'c']);
  });

  test.each([
    ['another property', '.b{color:red}.a{top:0}'],
    ['another specificity', '.b{color:red}p{color:#00f}.a.a{color:#00f}'],
    ['another layer', '@layer x{.b{color:red}}.a{color:#00f}'],
    ['one before it', '.a{color:#00f}.b{color:red}'],
  ])('not for %s', (_, css) => {
    expect(split(css, 'a').rest).toContain('.b{color:red}');
  });
});

test('picks the declarations of custom properties where they stand', () => {
  const css =
    '@layer x{:root{--a:env(safe-area-inset-top);--b:var(--a);color:red}}@media print{:root{--a:1}}p{margin:0}';
  expect(onlyProperties(css, new Set(['--a']))).toBe(
    '@layer x{:root{--a:env(safe-area-inset-top)}}@media print{:root{--a:1}}',
  );
});
