import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { excerptOf, marker } from './excerpt.ts';

const text =
  '운영체제를 배포한다. 컨테이너를 컨테이너가 컨테이너의 체제를 체제의 운영을 운영이. 만들고 만드는 만들어 만들면 (Docker)는 배포를 배포가.';
const lexicon = learn([text]);
const marked = (...terms: string[]) => marker(new Set(terms), lexicon)(text).map(([from, to]) => text.slice(from, to));

describe('marker', () => {
  it('marks the whole stem and not the particle', () =>
    expect(new Set(marked('컨테이너'))).toEqual(new Set(['컨테이너'])));
  it('marks a part of a compound', () => expect(marked('체제')).toEqual(['체제', '체제', '체제']));
  it('marks a compound whole', () => expect(marked('운영', '체제')[0]).toBe('운영체제'));
  it('marks what a verb keeps', () => expect(marked('만들다')).toEqual(['만들', '만드', '만들', '만들']));
  it('marks a noun used as a verb', () => expect(marked('배포')).toEqual(['배포', '배포', '배포']));
  it('marks other scripts whatever their case', () => expect(marked('docker')).toEqual(['Docker']));
  it('marks the stem in decomposed text too', () => {
    const decomposed = '컨테이너에서 배포한다'.normalize('NFD');
    const marks = marker(new Set(['컨테이너', '배포']), lexicon)(decomposed);
    expect(marks.map(([from, to]) => decomposed.slice(from, to).normalize('NFC'))).toEqual(['컨테이너', '배포']);
  });
});

describe('excerptOf', () => {
  const long = `${'가나다 '.repeat(80)}컨테이너 하나 ${'라마바 '.repeat(80)}`.trim();
  const at = long.indexOf('컨테이너');

  it('shows what is marked, cut at spaces, and marks it at its new place', () => {
    const { text: shown, marks } = excerptOf(long, [[at, at + 4]]);
    expect(shown.length).toBeLessThan(130);
    expect(shown).toMatch(/^… 가나다 .* 라마바 …$/);
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['컨테이너']);
  });

  it('stays within a block', () => {
    const { text: shown, marks } = excerptOf('첫 문단\n둘째 컨테이너 문단\n셋째 문단', [[8, 12]]);
    expect(shown).toBe('… 둘째 컨테이너 문단 …'.replaceAll(/^… | …$/g, ''));
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['컨테이너']);
  });

  it('shows the block with most of what is marked', () =>
    expect(
      excerptOf('가 나\n가 가 나 나', [
        [0, 1],
        [4, 5],
        [6, 7],
        [8, 9],
      ]).text,
    ).toBe('가 가 나 나'));

  it('shows a sentence rather than a word alone', () =>
    expect(
      excerptOf('도커\n도커로 이미지를 만든다.', [
        [0, 2],
        [3, 5],
      ]).text,
    ).toBe('도커로 이미지를 만든다.'));

  it('shows a short text whole', () => expect(excerptOf('짧은 글', [])).toEqual({ text: '짧은 글', marks: [] }));
  it('shows the beginning when nothing is marked', () => expect(excerptOf(long, []).text).toMatch(/^가나다/));
});
