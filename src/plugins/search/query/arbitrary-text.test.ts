import fc from 'fast-check';
import { expect, it } from 'vitest';
import { koreanText, arbitraryText } from '../../../../tests/support/arbitrary-text.ts';
import { timeOf, withinTime } from '../../../../tests/support/within-time.ts';
import { learn } from '../words/learn.ts';
import { indexedLexicon } from '../words/indexed-lexicon.ts';
import { indexTerms } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { createEngine } from './engine.ts';
import { excerptOf, marker } from './excerpt.ts';
import { synonymFinder } from './synonyms.ts';
import { parseQuery } from './parse-query.ts';
import { Vocabulary } from './vocabulary.ts';

const TEXT =
  '서버를 서버가 서버의 컨테이너를 컨테이너가 배포를 배포하는 배포된 운영을 운영이 파트를 파트가 운영체제를 체제의 쿠버네티스는 CI/CD를 docker로 만들고 만드는 만들어 day 22 로그를 로그의 데이터베이스가 데이터를 베이스를 cherry-pick' +
  ' cherry pick container kubernetes server deploy rebase'.repeat(20);
const SYNONYMS = [
  ['컨테이너', 'container'],
  ['생성', '만들다', 'create'],
];

const learned = learn([TEXT], ['컨테이너', '생성', '만들다']);
const positions = new Map<string, number[]>();
for (const [at, term] of toChunks(TEXT)
  .flatMap((chunk) => indexTerms(chunk, learned))
  .entries())
  for (const key of new Set([term, term.replace('+', '')])) positions.set(key, [...(positions.get(key) ?? []), at]);
const lexicon = indexedLexicon(new Set(positions.keys()), learned);
const search = createEngine(
  {
    pages: [{ id: 'a', path: 'a/', title: 'a', lengths: [[0, 200, 0]] }],
    synonyms: SYNONYMS,
  },
  lexicon,
  async (term) => {
    expect(positions.has(term), `the index lacks ${term}`).toBe(true);
    return new Map([['a', positions.get(term)!]]);
  },
);

const queries = fc.oneof(
  arbitraryText(200),
  koreanText,
  fc.tuple(koreanText, arbitraryText(40)).map((texts) => texts.join('')),
);

it('requests only terms that the index has, for any query', () =>
  fc.assert(
    fc.asyncProperty(queries, fc.boolean(), async (query, literal) => {
      await search(query, literal);
    }),
  ));

const vocabulary = new Vocabulary(lexicon);
const findSynonym = synonymFinder(SYNONYMS, lexicon);

it('parses any query of 200 letters within the time limit', () =>
  fc.assert(
    fc.property(queries, fc.boolean(), (query, literal) =>
      withinTime(() => parseQuery(query.slice(0, 200), vocabulary, findSynonym, literal)),
    ),
  ));

it('parses long words within the time limit on first use', () => {
  const words = fc.sample(
    fc.string({
      unit: fc.constantFrom(...'가나다라마바사아자차카타파하란은를체리픽컨테이너'),
      minLength: 20,
      maxLength: 200,
    }),
    40,
  );
  const time = timeOf(() => words.forEach((word) => parseQuery(word, vocabulary, findSynonym)));
  expect(time / words.length).toBeLessThan(50);
});

it('returns valid ranges for any text, and an excerpt from one block, which a short label may precede', () =>
  fc.assert(
    fc.property(queries, (text) => {
      const marks = marker(new Set(positions.keys()), lexicon)(text);
      for (const [from, to] of marks) expect(from >= 0 && from < to && to <= text.length).toBe(true);
      const excerpt = excerptOf(text, marks, [marks]);
      const before = excerpt.text.split('\n').slice(0, -1);
      expect(before.length).toBeLessThanOrEqual(1);
      for (const label of before) expect(label.length).toBeLessThanOrEqual('… '.length + 40);
      expect(text).toContain(excerpt.text.replace(/^… | …$/g, ''));
      for (const [from, to] of excerpt.marks) expect(from >= 0 && from < to && to <= excerpt.text.length).toBe(true);
    }),
  ));
