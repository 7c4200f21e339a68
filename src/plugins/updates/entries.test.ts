import { expect, test } from 'vitest';
import { readBuiltPage } from '../../site/built-page.ts';
import { entriesOf } from './entries.ts';

const site = new URL('https://example.org/notes/');
const html = `<head><meta name="description" content="설명"></head><main><h1 id="_top">Day 5</h1><p>앞</p>
  <h2 id="plan">계획</h2><p>첫 문장.</p><h3 id="sprint">스프린트</h3><p>둘째 문장.</p></main>`;
const page = readBuiltPage(html)!;
const lines = (times: Record<string, number>) => Object.entries(times).map(([text, changed]) => ({ text, changed }));
const entries = (changes: { first: number; last: number }, times: Record<string, number>) =>
  entriesOf({ path: 'devops/day05', page, changes, lines: lines(times) }, site).map(
    ({ title, url, updated, summary }) => [title, url.pathname, updated.valueOf() / 1000, summary] as const,
  );

test('a new note is one entry', () =>
  expect(entries({ first: 100, last: 100 }, { 앞: 100, '## 계획 {#plan}': 100, '첫 문장.': 100 })).toEqual([
    ['Day 5', '/notes/day05/', 100, '설명'],
  ]));

test('a later change is another entry for the section that contains it', () =>
  expect(
    entries(
      { first: 100, last: 300 },
      {
        '## 계획 {#plan}': 100,
        '첫 문장.': 100,
        '> ### 스프린트 {#sprint}': 200,
        '둘째 문장.': 300,
        '## 예 {#example}': 100,
      },
    ),
  ).toEqual([
    ['Day 5', '/notes/day05/', 300, '설명'],
    ['스프린트 · Day 5', '/notes/day05/sprint/', 300, '둘째 문장.'],
  ]));
