import { describe, expect, it } from 'vitest';
import { firstLetters, transcribedAs } from './loanwords.ts';

describe('transcribedAs', () => {
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
    ['펌웨어', 'firmware'],
    ['메시지', 'message'],
    ['매니저', 'manager'],
    ['템플릿', 'template'],
    ['버튼', 'button'],
    ['빌딩', 'building'],
    ['인터뷰', 'interview'],
    ['셧다운', 'shutdown'],
    ['쇼핑', 'shopping'],
    ['머신', 'machine'],
    ['캠페인', 'campaign'],
    ['브레이크', 'break'],
    ['크러쉬', 'crush'],
    ['엑셀', 'excel'],
    ['프로비저닝', 'provisioning'],
    ['네고시에이션', 'negotiation'],
    ['뉴스레터', 'newsletter'],
    ['오버레이', 'overlay'],
    ['어카이브', 'archive'],
  ])('%s may be %s', (word, latin) => expect(transcribedAs(word)?.(latin)).toBe(true));

  it.each([
    ['블레임', 'blend'],
    ['스태시', 'status'],
    ['오버레이', 'override'],
    ['클러스터', 'custom'],
    ['라이프사이클', 'release'],
    ['클래스', 'crash'],
    ['클러스터', 'character'],
    ['슬롯이', 'close'],
  ])('%s is not %s', (word, latin) => expect(transcribedAs(word)?.(latin)).toBe(false));

  it.each(['서버', '도커', '아이디', '값을', 'ㅋㅋㅋ', 'docker', ''])('%s is too short or not a loanword', (word) =>
    expect(transcribedAs(word)).toBeUndefined(),
  );

  it('accepts parts of words with fewer consonants', () => {
    expect(transcribedAs('체리', 2)?.('cherry')).toBe(true);
    expect(transcribedAs('픽', 2)?.('pick')).toBe(true);
  });
});

it.each([
  ['컨텍스트', 'context'],
  ['유즈이펙트', 'useeffect'],
  ['스레드', 'thread'],
  ['노우하우', 'knowhow'],
])('expects %s to begin like %s', (word, latin) => expect([...firstLetters(word)]).toContain(latin[0]));
