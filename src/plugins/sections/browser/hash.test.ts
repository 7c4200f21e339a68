import { expect, test } from 'vitest';
import { idsIn } from './hash.ts';

test.each([
  ['#plan', 'plan'],
  ['#_top', '_top'],
  ['#plan:~:text=%EA%B3%84%ED%9A%8D%25', 'plan'],
  ['#plan%3A~%3Atext=a%', 'plan'],
  ['#%EA%B3%84%ED%9A%8D', '계획'],
])('%s contains the id %s', (hash, id) => expect(idsIn(hash)).toEqual([id]));

test.each([
  ['#plan)', ['plan']],
  ['#Plan', ['Plan', 'plan']],
  ['#plan.', ['plan.', 'plan']],
  ['#plan%EC%9D%84', ['plan을', 'plan']],
])('%s may mean %j', (hash, ids) => expect(idsIn(hash)).toEqual(ids));

test.each([
  '',
  '#',
  '#:~:text=a',
  '#%',
  '#%E0%A4',
  '#../about',
  '#..',
  '#a/b',
  '#%2e%2e%2fabout',
  '#a?b',
  '#//example.org',
])('%j contains no id', (hash) => expect(idsIn(hash)).toEqual([]));
