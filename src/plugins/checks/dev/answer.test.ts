import { expect, test } from 'vitest';
import { answerFor } from './answer.ts';

const problem = (file: string) => ({ file, line: 1, cause: '까닭', fix: '고칠 것' });
const report = {
  problems: [problem('docs/day05.md'), problem('docs/index.mdx'), problem('glossary.yml')],
  counted: [],
  files: new Map([
    ['devops/day05', 'docs/day05.md'],
    ['index', 'docs/index.mdx'],
  ]),
};

test('a page is told its own problems, and those of other files apart', () => {
  expect(answerFor('devops/day05/', report)).toEqual({
    problems: [problem('docs/day05.md')],
    others: [problem('docs/index.mdx'), problem('glossary.yml')],
  });
  expect(answerFor('', report).problems).toEqual([problem('docs/index.mdx')]);
  expect(answerFor('nowhere/', report)).toEqual({ problems: [], others: report.problems });
});
