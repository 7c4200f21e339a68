import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { parseQuery } from './parse-query.ts';
import { synonymFinder } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';

const text = `
  컨테이너를 배포한다. 컨테이너가 컨테이너의. 배포를, 배포가, 배포의. 이미지를 본다. 이미지가 이미지의 이미지는.
  작업자를 작업자의 작업자가. 작업을 작업이 작업의 작업은. 운영을 운영의 운영이.
`;

describe('a loanword', () => {
  const own = learn([
    `${text} ${'쓰레드풀을 쓰레드를 스레드를 스레드의 스레드가 thread 멀티쓰레드 멀티를 멀티의 '.repeat(2)}`,
  ]);
  const alternatives = (query: string, groups: string[][]) =>
    parseQuery(query, new Vocabulary(own), synonymFinder(groups, own)).slots[0]!.alternatives.map(
      ({ terms, weight }) => [terms.join(' '), weight < 1],
    );

  it('is also searched for in Latin letters and in its other transcriptions', () => {
    expect(alternatives('쓰레드 이미지', [])).toContainEqual(['thread', true]);
    expect(alternatives('쓰레드 이미지', [])).toContainEqual(['스레드', false]);
    expect(alternatives('이미지', [])).toEqual([['이미지', false]]);
  });

  it.each([
    ['consumer', '컨슈머를 컨슈머가', ['컨슈머']],
    ['broker', '브로커를 브로커가', ['브로커']],
    ['glacier', '그래서', []],
    // The commoner word is meant.
    ['broker', 'breaker breaker breaker 브레이커를 브레이커가', []],
  ])('in Latin letters is also searched for in Hangul: %s, %s', (query, words, found) => {
    const both = learn([`${text} ${query} ${words} `.repeat(2)]);
    const { slots } = parseQuery(`${query} 이미지`, new Vocabulary(both), synonymFinder([], both));
    const others = slots[0]!.alternatives.filter(({ synonym }) => synonym);
    expect(others.map(({ terms }) => terms.join(' '))).toEqual(found);
  });

  it.each([[[]], [[['스레드', '쓰레드', 'thread']]]])('is respelled in a compound, with the glossary %j', (groups) => {
    expect(alternatives('멀티쓰레드 이미지', groups)).toContainEqual(['멀티 스레드', false]);
    expect(alternatives('멀티쓰레드 이미지', groups)).toContainEqual(['멀티 thread', true]);
  });

  it.each([
    ['롱폴링', ['lan polling', 'long polling']],
    ['폴트', ['fault']],
  ])('that the notes write in Latin letters may be any that sounds like %s', (query, found) => {
    const latin = learn([`${text} ${'lan lan long polling '.repeat(2)} fault port port`]);
    const { slots } = parseQuery(query, new Vocabulary(latin), synonymFinder([], latin));
    expect(slots[0]!.alternatives.map(({ terms }) => terms.join(' ')).sort()).toEqual(found);
  });

  it('in a compound is searched for in Latin letters, as two words and as one, if no page has it in Hangul', () => {
    const latin = learn([`${text} ${'타겟을 타겟이 타겟의 그룹을 그룹이 그룹의 Target Group TargetGroup '.repeat(2)}`]);
    const { fallback = [] } = parseQuery('타겟그룹', new Vocabulary(latin), synonymFinder([], latin)).slots[0]!;
    expect(fallback.map(({ terms }) => terms.join(' '))).toEqual(['target group', 'targetgroup', '타겟 그룹']);
  });

  it('is searched for in Latin letters in a compound of words that are not learned as nouns', () => {
    const latin = learn([`${text} 배치 사이즈 Batch Size BatchSize `.repeat(2)]);
    const { fallback = [] } = parseQuery('배치사이즈', new Vocabulary(latin), synonymFinder([], latin)).slots[0]!;
    expect(fallback.map(({ terms }) => terms.join(' '))).toEqual(['batch size', 'batchsize']);
  });

  it('is the same term as another transcription in the glossary, unlike another word', () => {
    const groups = [['스레드', '쓰레드', '이미지', 'thread']];
    expect(alternatives('쓰레드', groups)).toContainEqual(['스레드', false]);
    expect(alternatives('쓰레드', groups)).toContainEqual(['이미지', true]);
  });
});

it.each([
  ['배포팀', '배포 팀'],
  ['LinkedList', 'linked list'],
  ['작업자', undefined],
  ['dockerize', undefined],
])('also searches for %s as %j', (query, apart) => {
  const own = learn([`${text} 배포팀. 팀을 팀이 팀은 팀에 팀도. LinkedList. Linked linked list list. dockerize`]);
  const { slots } = parseQuery(`${query} 이미지`, new Vocabulary(own), synonymFinder([], own));
  const adjacent = slots[0]!.alternatives.filter(({ terms, weight }) => terms.length > 1 && weight === 1);
  expect(adjacent.map(({ terms }) => terms.join(' '))).toEqual(apart ? [apart] : []);
});

it('completes a term of the glossary that is on no page, unlike words of its other spellings', () => {
  const groups = [['배포 이미지', 'distroImage']];
  const own = learn([`${text} distroImages`]);
  const { slots } = parseQuery('distroImage', new Vocabulary(own), synonymFinder(groups, own));
  expect(slots[0]!.alternatives.map(({ terms }) => terms.join(' '))).toEqual(['배포 이미지', 'distroimages']);
});

it.each([
  ['letters by their names', '엔에프에스 이미지', '엔에프에스 NFS', 'nfs'],
  ['letters by their names, with a particle', '엔에프에스를 이미지', '(엔에프에스) NFS', 'nfs'],
  ['the other spellings of a begun word', '메뉴ㅇ', '메뉴얼의 manual manual', 'manual'],
])('also searches for %s in Latin letters', (_, query, words, found) => {
  const own = learn([`${text} ${words}`]);
  const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots[0]!.alternatives.map(({ terms }) => terms.join(' '))).toContain(found);
});

it('reads two syllables of the site as a word instead of letters', () => {
  const own = learn([`${text} 지시를 지시가 지시의 GC`]);
  const { slots } = parseQuery('지시 이미지', new Vocabulary(own), synonymFinder([], own));
  expect(slots[0]!.alternatives.map(({ terms }) => terms.join(' '))).toEqual(['지시']);
});

it.each([
  ['앱별 이미지', [['앱'], ['이미지']]],
  ['앱간', [['앱']]],
  ['앱도', [['앱']]],
  ['앱왕', []],
])('finds a noun of one syllable with a suffix: %s', (query, terms) => {
  const own = learn([`${text} 앱을 앱이 앱은 앱에 앱의`]);
  const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual(terms);
});

it('reports no correction for a verb that is negated without a space', () => {
  const own = learn([`${text} 열다 열면 열어서 열지만 열고`]);
  const { slots } = parseQuery('이미지를 안열면', new Vocabulary(own), synonymFinder([], own));
  expect(slots.map(({ written, replacement }) => [written, replacement])).toEqual([
    ['이미지를', undefined],
    ['열면', undefined],
  ]);
});
