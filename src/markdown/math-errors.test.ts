import temml from 'temml';
import { expect, test } from 'vitest';
import { explainMath } from './math-errors.ts';

function explain(formula: string) {
  try {
    temml.renderToString(formula, { throwOnError: true });
  } catch (error) {
    return explainMath(error as Error, formula);
  }
  throw new Error(`${formula} is valid`);
}

test.each([
  ['\\frac{a', '중괄호를 닫지 않았거나'],
  ['\\frac{a}', '중괄호를 닫지 않았거나'],
  ['\\sum_{i=1^n', '중괄호를 닫지 않았거나'],
  ['a}', '여는 { 가 없는 }'],
  ['\\sqrt', '\\sqrt 뒤에 올 것이 없습니다'],
  ['x^', '^ 나 _ 뒤에 올 것이 없습니다'],
  ['\\foo', '없는 명령입니다: \\foo'],
  ['\\begin{foo}a\\end{foo}', '없는 환경입니다: foo'],
  ['a & b', '& 가 환경의 밖에'],
  ['\\left( a', '\\right 로 닫지 않았습니다'],
  ['a \\right)', '\\left 가 없는'],
  ['\\begin{matrix} a', '\\begin 과 \\end 의 짝'],
  ['\\begin{matrix}a\\end{pmatrix}', '\\begin 과 \\end 의 짝'],
  ['x^2^3', '이어서 두 번'],
])('%s is explained in Korean', (formula, cause) => {
  const found = explain(formula);
  expect(found.cause).toContain(cause);
  expect(found.fix).toMatch(/[가-힣]/);
});

test('the position of an unclosed brace is that of the brace', () =>
  expect(explain('a\n\\frac{b}{c\n+ d').position).toBe('a\n\\frac{b}'.length));
