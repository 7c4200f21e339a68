import { describe, expect, it } from 'vitest';
import { firstLetters, spellings } from './loanwords.ts';

describe('spellings', () => {
  it.each([
    ['블레임', 'blame'],
    ['스태시', 'stash'],
    ['스쿼시', 'squash'],
    ['컨텍스트', 'context'],
    ['클러스터', 'cluster'],
    ['하이드레이션', 'hydration'],
    ['유즈이펙트', 'useeffect'],
    ['쿠버네티스', 'kubernetes'],
    ['스케줄러', 'scheduler'],
    ['쓰로틀링', 'throttling'],
    ['레플리카셋', 'replicasets'],
  ])('%s may be %s', (word, latin) => expect(spellings(word)?.test(latin)).toBe(true));

  it.each([
    ['블레임', 'blend'],
    ['스태시', 'status'],
    ['클러스터', 'custom'],
    ['라이프사이클', 'release'],
  ])('%s is not %s', (word, latin) => expect(spellings(word)?.test(latin)).toBe(false));

  it.each(['서버', '도커', '아이디', '값을', 'ㅋㅋㅋ', 'docker', ''])('%s is too short or not a loanword', (word) =>
    expect(spellings(word)).toBeUndefined(),
  );

  it('accepts parts of words with fewer consonants', () => {
    expect(spellings('체리', 2)?.test('cherry')).toBe(true);
    expect(spellings('픽', 2)?.test('pick')).toBe(true);
  });
});

it.each([
  ['컨텍스트', 'context'],
  ['유즈이펙트', 'useeffect'],
  ['스레드', 'thread'],
  ['노우하우', 'knowhow'],
])('expects %s to begin like %s', (word, latin) => expect([...firstLetters(word)]).toContain(latin[0]));
