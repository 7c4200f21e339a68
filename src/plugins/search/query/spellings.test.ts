import { expect, it } from 'vitest';
import { indexedLexicon } from '../words/indexed-lexicon.ts';
import { learn } from '../words/learn.ts';
import { type Lexicon } from '../words/lexicon.ts';
import { indexTerms } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { parseQuery } from './parse-query.ts';
import { synonymFinder } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';

const lexiconOf = (...texts: string[]) => {
  const found = learn(texts);
  return indexedLexicon(new Set(texts.flatMap(toChunks).flatMap((chunk) => indexTerms(chunk, found))), found);
};
const weightIn = (own: Lexicon, groups: string[][], query: string, term: string) =>
  parseQuery(query, new Vocabulary(own), synonymFinder(groups, own)).slots[0]!.alternatives.find(
    ({ terms }) => terms.join(' ') === term,
  )!.weight;

it('gives another spelling more weight in a question than in a single word', () => {
  const weightOf = (query: string) =>
    weightIn(lexiconOf('배포를 배포가 배포의', query, 'box, crate, '.repeat(9)), [['box', 'crate']], query, 'crate');
  expect(weightOf('box')).toBeLessThan(weightOf('box 배포'));
  expect(weightOf('box')).toBeLessThan(weightOf('box를 하는 방법'));
  expect(weightOf('box 배포')).toBeLessThan(1);
});

it('gives another spelling of the same term the more weight the more the site uses it', () => {
  const groups = [
    ['도커', 'Docker'],
    ['코드형 인프라', 'IaC', 'Infrastructure as Code'],
    ['유저', '사용자', 'user'],
  ];
  const rarely = '도커를 도커의 도커에서 코드형 인프라의 인프라를 인프라에서 코드형을 코드형의 유저를 유저의 유저에서.';
  const own = lexiconOf(rarely, 'Docker, IaC, '.repeat(99), '사용자를 사용자의 사용자에서 '.repeat(99));
  expect(weightIn(own, groups, '도커', 'docker')).toBeGreaterThan(0.9);
  expect(weightIn(own, groups, '코드형 인프라', 'iac')).toBeGreaterThan(0.9);
  expect(weightIn(own, groups, 'docker', '도커')).toBeLessThan(0.5);
  expect(weightIn(own, groups, '유저', '사용자')).toBeLessThan(0.5);
});

it('finds plurals and singulars of English words, also for their sound in Hangul', () => {
  const own = lexiconOf('daemonset, daemonsets, '.repeat(3));
  expect(weightIn(own, [], 'daemonset', 'daemonsets')).toBeLessThan(1);
  expect(weightIn(own, [], 'daemonsets', 'daemonset')).toBeLessThan(1);
  expect(weightIn(own, [], '대몬셋', 'daemonset')).toBe(1);
  expect(weightIn(own, [], '대몬셋', 'daemonsets')).toBeLessThan(1);
  const { slots } = parseQuery('daemonset', new Vocabulary(own), synonymFinder([], own), true);
  expect(slots[0]!.alternatives).toEqual([{ terms: ['daemonset'], weight: 1 }]);
});
