import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

const find = termFinder(
  new Map([
    ['server', ['서버', 'server']],
    ['infra', ['인프라', 'infrastructure']],
    ['iac', ['코드형 인프라', 'infrastructure as code', 'IaC']],
    ['it', ['정보 기술', 'IT']],
    ['cicd', ['CI/CD']],
    ['key', ['키', 'key']],
    ['frame', ['프레임']],
    ['framework', ['프레임워크']],
  ]),
);
const found = (text: string) => find(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);

test.each([
  ['서버에서는 인프라를', ['server:서버', 'infra:인프라']],
  ['코드형인프라, 프레임 워크가', ['iac:코드형인프라', 'framework:프레임 워크']],
  ['Server가, 서버들과', ['server:Server', 'server:서버']],
  ['코드형 인프라는 인프라의', ['iac:코드형 인프라', 'infra:인프라']],
  ['Infrastructure  as Code입니다', ['iac:Infrastructure  as Code']],
  ['CI/CD로 배포', ['cicd:CI/CD']],
  ['IT 회사', ['it:IT']],
  ['정보 기술이고', ['it:정보 기술']],
])('finds the terms in %s', (text, terms) => {
  expect(found(text)).toEqual(terms);
});

test.each(['서버리스', '서버는데', '웹서버', 'observer', 'do it', '서버을', '키를 누르고', '코드형, 인프라팀'])(
  'finds no term in other words: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('finds terms in any text without overlaps', () => {
  const part = fc.oneof(fc.constantFrom('서버', 'IaC', '에서', ' ', '코드형 ', '인프라', '.', '\n'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
