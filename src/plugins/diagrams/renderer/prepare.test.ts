import { expect, test } from 'vitest';
import { prepare } from './prepare.ts';

test('takes links and comments out and leaves all other lines at their numbers', () => {
  const { source, links } = prepare(
    'block\n%% 주석\n  a\n  click a "/devops/day05/#plan"\n  click b href "https://example.com/"\n  b',
  );
  expect(source.split('\n')).toEqual(['block', '', '  a', '', '', '  b']);
  expect(Object.fromEntries(links)).toEqual({ a: '/devops/day05/#plan', b: 'https://example.com/' });
});

test.each([
  'click a "javascript:alert(1)"',
  'click a "//example.com"',
  'click a call f()',
  'click a "data:text/html,x"',
])('refuses %s with its line', (click) => {
  expect(() => prepare(`flowchart LR\n  a\n  ${click}`)).toThrow('line 3');
});

test.each(['%%{init: {}}%%\nblock', 'block\n  a\n  %%{init: {}}%%', '---\nconfig: {}\n---\nblock'])(
  'refuses settings: %j',
  (source) => {
    expect(() => prepare(source)).toThrow('설정');
  },
);
