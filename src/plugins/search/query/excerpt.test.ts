import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { excerptOf, marker, type Range, termsToMark } from './excerpt.ts';

const text =
  '운영체제를 배포한다. 컨테이너를 컨테이너가 컨테이너의 체제를 체제의 운영을 운영이. 만들고 만드는 만들어 만들면 (Docker)는 배포를 배포가.';
const lexicon = learn([text]);
const marked = (...terms: string[]) => marker(new Set(terms), lexicon)(text).map(([from, to]) => text.slice(from, to));

describe('marker', () => {
  it('marks the complete stem without the particle', () =>
    expect(new Set(marked('컨테이너'))).toEqual(new Set(['컨테이너'])));
  it('marks a part of a compound', () => expect(marked('체제')).toEqual(['체제', '체제', '체제']));
  it('marks a complete compound', () => expect(marked('운영', '체제')[0]).toBe('운영체제'));
  it('marks the part of a verb that does not change', () =>
    expect(marked('만들다')).toEqual(['만들', '만드', '만들', '만들']));
  it('marks a noun used as a verb', () => expect(marked('배포')).toEqual(['배포', '배포', '배포']));
  it('marks words of other scripts regardless of case', () => expect(marked('docker')).toEqual(['Docker']));
  it('marks the sign of a name', () => expect(marker(new Set(['cpp']), lexicon)('C와 C++를')).toEqual([[3, 6]]));
  it('marks the words of a phrase only where it is complete', () => {
    expect(marked('운영 체제')).toEqual(['운영체제']);
    expect(marked('체제 운영', '운영')).toEqual(['운영', '체제', '운영', '운영']);
    expect(marked('컨테이너 배포')).toEqual([]);
  });
  it('marks the stem in decomposed text too', () => {
    const decomposed = '컨테이너에서 배포한다'.normalize('NFD');
    const marks = marker(new Set(['컨테이너', '배포']), lexicon)(decomposed);
    expect(marks.map(([from, to]) => decomposed.slice(from, to).normalize('NFC'))).toEqual(['컨테이너', '배포']);
  });
});

it('marks no function words other than nouns', () => {
  const slot = (term: string, required: boolean) => ({
    written: term,
    required,
    alternatives: [{ terms: [term], weight: 1 }],
  });
  const own = learn(['컨테이너를 컨테이너가 컨테이너의 차이를 차이가 차이의 수를 수가 수의 있다 있고 있는']);
  const slots = [slot('컨테이너', true), slot('차이', false), slot('수', false), slot('있다', false)];
  expect(termsToMark(slots, own)).toEqual(new Set(['컨테이너', '차이']));
});

describe('excerptOf', () => {
  const long = `${'가나다 '.repeat(80)}컨테이너 하나 ${'라마바 '.repeat(80)}`.trim();

  /** Takes the excerpt for all occurrences of some words. */
  const excerpt = (text: string, ...words: string[]) => {
    const ranges = words.map((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Range => [index, index + word.length]),
    );
    return excerptOf(
      text,
      ranges.flat().sort(([a], [b]) => a - b),
      ranges,
    );
  };

  it('shows the marked words, cut at spaces, with marks at their new positions', () => {
    const { text: shown, marks } = excerpt(long, '컨테이너');
    expect(shown.length).toBeLessThan(130);
    expect(shown).toMatch(/^… 가나다 .* 라마바 …$/);
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['컨테이너']);
  });

  it('stays within a block', () => {
    const { text: shown, marks } = excerpt('첫 문단\n둘째 컨테이너 문단\n셋째 문단', '컨테이너');
    expect(shown).toBe('둘째 컨테이너 문단');
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['컨테이너']);
  });

  it('shows the block with most of the words', () =>
    expect(excerpt('가 라 다 라 라\n가 나 다', '가', '나', '다').text).toBe('가 나 다'));

  it('begins with the first of equally good passages', () => {
    const text = `가 ${'마바 '.repeat(13)}나 다 가 ${'사아 '.repeat(30)}\n다\n다`;
    expect(excerpt(text, '가', '나', '다').text).toMatch(/^가/);
  });

  it('prefers a sentence to a single word', () =>
    expect(excerpt('도커\n도커로 이미지를 만든다.', '도커').text).toBe('도커로 이미지를 만든다.'));

  it('prefers words that are rare in the text', () =>
    expect(excerpt('Pod는 Pod의 묶음이다.\nPod는 이렇게 죽는다.\nCrashLoop이다.', 'Pod', 'CrashLoop').text).toBe(
      'CrashLoop이다.',
    ));

  it('chooses the passage by the words given for that, and marks all', () => {
    const two = '큰 일이 날 때 일을 한다.\n파드가 죽을 때';
    const at = (word: string): Range => [two.lastIndexOf(word), two.lastIndexOf(word) + word.length];
    const shown = excerptOf(two, [at('파드'), at('때')], [[at('파드')]]);
    expect(shown.text).toBe('파드가 죽을 때');
    expect(shown.marks).toHaveLength(2);
  });

  it('chooses the passage by the marks if there is no exact match', () =>
    expect(excerptOf(long, [[long.indexOf('컨테이너'), long.indexOf('컨테이너') + 4]], [[]]).text).toContain(
      '컨테이너',
    ));

  it('begins with the first block rather than a label with only the words of the heading', () => {
    const two = '이름과 주소를 잇는 시스템\n보충: 파드가 뜨는 순서\n파드는 이렇게 죽는다.';
    const at = (word: string, from = 0): Range => [two.indexOf(word, from), two.indexOf(word, from) + word.length];
    const [pod, order] = [[at('파드')], [at('순서')]];
    const heading = { marks: pod, exact: [pod, []] };
    expect(excerptOf(two, pod, [pod], heading).text).toBe('이름과 주소를 잇는 시스템');
    expect(excerptOf(two, pod, [[]], heading).text).toBe('이름과 주소를 잇는 시스템');
    expect(excerptOf(two, pod, [pod, order], heading).text).toMatch(/^보충: 파드가 뜨는 순서/);
    expect(excerptOf(two, pod, [[...pod, at('파드', pod[0]![1])]], heading).text).toBe('파드는 이렇게 죽는다.');
  });

  it('shows the sentence after a short label', () => {
    expect(excerpt('첫 문단\n보충: 컨테이너의 이름\n사람이 읽기 쉽다. 출처: 글\n끝', '컨테이너').text).toBe(
      '보충: 컨테이너의 이름\n사람이 읽기 쉽다. 출처: 글',
    );
    expect(excerpt('컨테이너\n이미지\n볼륨', '컨테이너').text).toBe('컨테이너');
  });

  it('does not begin with a bracket', () => expect(excerpt('{\n"Version": 1\n}').text).toBe('"Version": 1'));

  it('shows a short text completely', () => expect(excerpt('짧은 글')).toEqual({ text: '짧은 글', marks: [] }));
  it('shows the beginning when nothing is marked', () => expect(excerpt(long).text).toMatch(/^가나다/));
});
