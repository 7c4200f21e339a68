import { describe, expect, it } from 'vitest';
import { learn } from './learn.ts';
import { decodeLexicon, encodeLexicon } from './lexicon.ts';
import { indexTerms, termsOf } from './stem.ts';
import { normalize } from './tokenize.ts';

const text = `
  서버를 만든다. 서버에서 도는 컨테이너는 가볍다. 컨테이너를 배포한다. 컨테이너가 멈추면 서버의 로그를 본다.
  서버에는 운영 체제가 있다. 운영을 맡은 팀, 체제를 바꾼다. 운영체제를 설치한다. 운영의 부담, 체제가 다르다.
  로그를 만들고 로그로 찾고 로그에서 본다. 만들어 쓰는 도구와 만드는 사람. 만들면 끝이다.
  배포를 자동화했다. 배포가 끝나면 배포된 서비스를 살핀다. DevOps팀은 CI/CD를 쓴다. 팀을, 팀이, 팀은, 팀에.
`;
const lexicon = learn([text]);

describe('a word in Latin letters', () => {
  it.each([
    ['ci/cd를', ['ci', 'cd']],
    ['C++로', ['cpp']],
    ['C#과', ['csharp']],
    ['(C＋＋,C)', ['cpp', 'c']],
    ['router#', ['router']],
    ['day3#c', ['day3', 'c']],
    ['a++b', ['a', 'b']],
    ['dns란?', ['dns']],
    ['dns이란', ['dns']],
    ['2일', ['2', '일']],
    ['입고ㆍ출고', ['입고', '출고']],
    ['상ㅈㆍ', ['상ㅈ']],
    ['상ᆢ', ['상']],
  ])('%s is separated from what follows it', (chunk, terms) =>
    expect(termsOf(normalize(chunk), lexicon)).toEqual(terms),
  );
});

describe('learn', () => {
  it('learns nouns from their particles, verbs from their endings', () => {
    expect(lexicon.get('컨테이너')?.kind).toBe('noun');
    expect(lexicon.get('배포')?.kind).toBe('noun');
    expect(lexicon.get('만들다')?.kind).toBe('verb');
  });

  it('does not learn a noun with its particle as a noun', () => {
    expect(lexicon.has('서버에')).toBe(false);
    expect(lexicon.has('로그로')).toBe(false);
  });

  it('learns a noun that occurs only before 이다, also after a vowel', () => {
    const own = learn(['이것이 주요 과제이다.', '출고 창고이며', '가리개이고 게이트웨이다']);
    expect(['과제', '창고', '가리개'].map((noun) => own.get(noun)?.kind)).toEqual(['noun', 'noun', 'noun']);
    expect(own.has('과제이')).toBe(false);
  });

  it('uses given words as nouns', () => expect(learn(['젠킨스의 잡'], ['젠킨스']).get('젠킨스')?.kind).toBe('noun'));

  it('prefers a given word to learning another one from its forms', () => {
    const known = learn(['예측이나 평가가 어렵다', '분석해야한다'], ['예측', '분석']);
    expect(indexTerms('예측이나', known)).toEqual(['예측']);
    expect(indexTerms('분석해야한다', known)).toEqual(['분석+']);
  });

  it('returns an empty lexicon for no texts', () => expect(learn([]).size).toBe(0));
});

describe('termsOf', () => {
  it.each([
    ['컨테이너에서부터', ['컨테이너']],
    ['배포하는', ['배포']],
    ['만든', ['만들다']],
    ['만드는건가요', ['만들다', '거']],
    ['만들기전에', ['만들다', '전']],
    ['만들거지', ['만들거지']],
    ['운영체제', ['운영', '체제']],
    ['운영체제에서는', ['운영', '체제']],
    ['devops팀은', ['devops', '팀']],
    ['ci/cd를', ['ci', 'cd']],
    ['컨테이너(container)를', ['컨테이너', 'container']],
    ['김치찌개', ['김치찌개']],
  ])('%s: %s', (chunk, terms) => expect(termsOf(chunk, lexicon)).toEqual(terms));

  it('marks a noun used as a verb', () => {
    expect(indexTerms('배포된', lexicon)).toEqual(['배포+']);
    expect(indexTerms('배포를', lexicon)).toEqual(['배포']);
  });
});

describe('the encoded lexicon', () => {
  it('is decoded to the original, in its order', () =>
    expect([...decodeLexicon(encodeLexicon(lexicon))]).toEqual([...lexicon]));

  it('may be empty', () => expect(decodeLexicon(encodeLexicon(new Map())).size).toBe(0));
});
