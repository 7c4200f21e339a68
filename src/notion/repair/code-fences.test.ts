import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';

test.each([
  ['assembly', 'asm'],
  ['Mathematica', 'wolfram'],
  ['agda', 'text'],
  ['MySQL', 'sql'],
])('Notion’s language %s needs no report', (language, expected) =>
  expect(codeFences(`\`\`\`${language}\na\n\`\`\``)).toBe(`\`\`\`${expected}\na\n\`\`\``),
);

test.each([
  ['#!/bin/bash', 'bash'],
  ['#!/usr/bin/env python3', 'python'],
  ['#!/usr/bin/env -S node --watch', 'js'],
  ['#!/bin/sh -e', 'sh'],
  ['{"a": [1]}', 'json'],
  ['# 주석', 'text'],
])('the language of code that begins with %s is %s', (code, language) =>
  expect(codeFences(`\`\`\`\n${code}\n\`\`\``)).toBe(`\`\`\`${language}\n${code}\n\`\`\``),
);

test('an unknown language is reported', () => {
  expect(codeFences('```constructor\na\n```')).toMatch(/모르는 언어의 코드라 색이 없습니다: constructor.*\n```text\na/);
});
