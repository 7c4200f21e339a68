import { expect, test } from 'vitest';
import { problemsFor } from './page-problems.ts';

const problem = (file: string) => ({ file, line: 1, cause: '까닭', fix: '고칠 것' });
const report = {
  problems: [problem('docs/day05.md'), problem('docs/index.mdx'), problem('glossary.yml')],
  counted: [],
  files: new Map([
    ['devops/day05', 'docs/day05.md'],
    ['index', 'docs/index.mdx'],
  ]),
};

test('separates the problems of a page from those of other files', () => {
  expect(problemsFor('devops/day05/', report)).toEqual({
    problems: [problem('docs/day05.md')],
    others: [problem('docs/index.mdx'), problem('glossary.yml')],
  });
  expect(problemsFor('', report).problems).toEqual([problem('docs/index.mdx')]);
  expect(problemsFor('nowhere/', report)).toEqual({ problems: [], others: report.problems });
});
