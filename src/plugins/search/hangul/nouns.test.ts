import { describe, expect, it } from 'vitest';
import { agrees, isCertainParticle, isParticles, particleClass } from '../../../site/particles.ts';
import { nounReadings } from './nouns.ts';

const stems = (word: string) => nounReadings(word).map(({ stem }) => stem);

describe('nounReadings', () => {
  it.each([
    ['컨테이너를', '컨테이너'],
    ['컨테이너에서는', '컨테이너'],
    ['클러스터로의', '클러스터'],
    ['서버들과', '서버'],
    ['팀으로', '팀'],
    ['툴로', '툴'],
    ['이미지까지', '이미지'],
    ['서버입니다', '서버'],
    ['데브옵스란', '데브옵스'],
    ['배포부터는', '배포'],
    ['네트워크만으로도', '네트워크'],
    ['엔지니어로서의', '엔지니어'],
    ['서버에선', '서버'],
    ['다음엔', '다음'],
    ['팀으론', '팀'],
    ['서버끼리', '서버'],
    ['통합이란', '통합'],
    ['통합이에요', '통합'],
    ['통합이라기보다', '통합'],
    ['서버라고도', '서버'],
    ['서버래요', '서버'],
  ])('%s is %s with particles', (word, stem) => expect(stems(word)).toContain(stem));

  it('returns the longest stem first', () => expect(stems('컨테이너에서는')[0]).toBe('컨테이너에서'));

  it.each(['컨테이너', '차이', '경로', '모니터링', '맞춥니다', '걸러냅니까', '없습니다'])(
    '%s is not a noun with a particle',
    (word) => expect(stems(word)).toEqual([]),
  );
});

describe('agrees', () => {
  it.each([
    ['서버', '를', true],
    ['서버', '을', false],
    ['팀', '이', true],
    ['팀', '가', false],
    ['툴', '로', true],
    ['팀', '로', false],
    ['팀', '으로', true],
    ['서버', '와', true],
    ['서버', '과', false],
    ['DevOps', '를', true],
  ])('%s + %s: %s', (stem, tail, fits) => expect(agrees(stem, tail)).toBe(fits));
});

it('unifies the allomorphs of a particle', () => {
  expect(particleClass('은')).toBe(particleClass('는'));
  expect(particleClass('으로')).toBe(particleClass('로'));
  expect(particleClass('이')).toBe(particleClass('가'));
  expect(particleClass('이라는')).toBe(particleClass('라는'));
  expect(particleClass('에서')).not.toBe(particleClass('에'));
});

it('recognizes text that consists only of particles', () => {
  expect(isParticles('에서는')).toBe(true);
  expect(isParticles('들을')).toBe(true);
  expect(isParticles('서버')).toBe(false);
  expect(isParticles('')).toBe(false);
});

it('recognizes particles that prove a noun', () => {
  expect(isCertainParticle('를')).toBe(true);
  expect(isCertainParticle('에서는')).toBe(true);
  expect(isCertainParticle('을')).toBe(false);
  expect(isCertainParticle('이')).toBe(false);
});
