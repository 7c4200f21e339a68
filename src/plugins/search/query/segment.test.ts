import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { segment, withoutLeadingParticles } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

const TEXT =
  '라우터를 라우터가 라우터의 라우터는 스위치를 스위치가 스위치의 스위치는 개발을 개발의 개발이 운영을 운영의 운영이 팀을 팀이 팀은 팀에 팀의 블록을 블록이 체인을 체인이 파트를 파트가';
const vocabulary = new Vocabulary(learn([TEXT]));
const parts = (run: string) => segment(run, vocabulary);

describe('segment', () => {
  it('splits after particles and before function words', () => {
    expect(parts('라우터랑스위치차이')).toEqual(['라우터랑', '스위치', '차이']);
    expect(parts('라우터가뭐야')).toEqual(['라우터가', '뭐야']);
    expect(parts('라우터뭐야')).toEqual(['라우터', '뭐야']);
  });

  it('splits before a word that is being typed, of which the rest is known', () => {
    const isBegun = (word: string) => '스위치'.startsWith(word);
    const begun = (run: string) => segment(run, vocabulary, undefined, isBegun);
    expect(begun('라우터스')).toEqual(['라우터', '스']);
    expect(begun('라우터를스위')).toEqual(['라우터를', '스위']);
    expect(begun('개발스위')).toBeUndefined();
    expect(begun('라우터꽃스위')).toBeUndefined();
  });

  it('splits at function words of one syllable, even if the site has them', () => {
    const own = new Vocabulary(learn([`${TEXT} 라우터 및 스위치 및 개발 및 운영 및 팀`]));
    expect(segment('라우터개발및스위치', own)).toEqual(['라우터개발', '및', '스위치']);
    expect(parts('스위치및라우터의차이')).toEqual(['스위치', '및', '라우터의', '차이']);
    expect(parts('라우터가쓰는스위치의뜻')).toEqual(['라우터가', '쓰는', '스위치의', '뜻']);
  });

  it('splits before a verb, and leaves as much as possible to it', () => {
    const own = new Vocabulary(learn([TEXT, '꼬리를 꼬리가 꼬리의 만든다 만들고 만들면 만드는 들고 들면 든다 드는']));
    expect(segment('꼬리만드는법', own)).toEqual(['꼬리', '만드는법']);
  });

  it('splits after nouns of one syllable, which pages write apart', () => {
    const own = new Vocabulary(learn([TEXT, '자동 수동 큐 '.repeat(2)]));
    expect(segment('자동큐수동큐차이', own)).toEqual(['자동큐', '수동큐', '차이']);
  });

  it('splits words that a page need not have side by side, before others', () => {
    const own = new Vocabulary(learn([TEXT, '해쉬 해쉬']));
    expect(segment('해쉬라우터뭐야', own)).toEqual(['해쉬', '라우터', '뭐야']);
    expect(segment('해쉬라우터', own)).toBeUndefined();
  });

  it('keeps unknown text between words', () =>
    expect(parts('라우터는쿠버네스위치의차이')).toEqual(['라우터는', '쿠버네', '스위치의', '차이']));

  it('does not split a compound of adjacent nouns', () => {
    expect(parts('블록체인에서')).toBeUndefined();
    expect(parts('블록파트체인은')).toBeUndefined();
  });

  it.each(['아파트', '아파트는', '김치찌개', '김치찌개만드는법', '뭐야', ''])('finds no words in %j', (run) =>
    expect(parts(run)).toBeUndefined(),
  );
});

it.each([
  ['에서의라우터', '라우터'],
  ['를쓰는스위치의차이', '쓰는스위치의차이'],
  ['의김치찌개', '의김치찌개'],
  ['라우터', '라우터'],
])('removes particles from the beginning of %s before known words', (run, rest) =>
  expect(withoutLeadingParticles(run, vocabulary)).toBe(rest),
);
