import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';

test.each([
  ['assembly', 'asm'],
  ['Mathematica', 'wolfram'],
  ['agda', 'text'],
])('Notion’s language %s needs no report', (language, expected) =>
  expect(codeFences(`\`\`\`${language}\na\n\`\`\``)).toBe(`\`\`\`${expected}\na\n\`\`\``),
);
