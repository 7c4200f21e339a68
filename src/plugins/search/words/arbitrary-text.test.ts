import fc from 'fast-check';
import { expect, it } from 'vitest';
import { koreanText, arbitraryText } from '../../../../tests/support/arbitrary-text.ts';
import { withinTime } from '../../../../tests/support/within-time.ts';
import { learn } from './learn.ts';
import type { Lexicon } from './lexicon.ts';
import { indexedLexicon } from './indexed-lexicon.ts';
import { indexTerms, termsOf } from './stem.ts';
import { toChunks } from './tokenize.ts';

const GIVEN = ['컨테이너', '운영', '파트', '만들다'];
const anyText = fc.oneof(
  koreanText,
  arbitraryText(120),
  fc.tuple(koreanText, arbitraryText(60)).map((texts) => texts.join(' ')),
);
/** A text, the lexicon learned from it, and the terms of its index. */
const site = anyText.map((text) => {
  const learned = learn([text], GIVEN);
  const indexed = new Set(toChunks(text).flatMap((chunk) => indexTerms(chunk, learned)));
  return { text, learned, indexed, lexicon: indexedLexicon(indexed, learned) };
});

it('analyzes each word of the text in the same way as the index', () =>
  fc.assert(
    fc.property(site, ({ text, learned, lexicon }) => {
      for (const chunk of toChunks(text)) {
        expect(indexTerms(chunk, lexicon)).toEqual(indexTerms(chunk, learned));
        for (const term of termsOf(chunk, lexicon)) expect(lexicon.has(term)).toBe(true);
      }
    }),
  ));

it('analyzes each word of the lexicon into terms of the index', () =>
  fc.assert(
    fc.property(site, ({ indexed, lexicon }) => {
      for (const word of lexicon.keys())
        for (const term of termsOf(word, lexicon)) expect(indexed.has(term) || indexed.has(`${term}+`)).toBe(true);
    }),
  ));

const some: Lexicon = learn(
  ['서버를 서버가 서버의 배포를 배포가 운영을 운영이 파트를 파트가 데이터를 데이터가 베이스를 베이스가 데이터베이스를'],
  GIVEN,
);

it.each([
  ['any text', arbitraryText(200)],
  ['a very long compound', fc.integer({ min: 1, max: 40 }).map((count) => `${'운영파트'.repeat(count)}뷁`)],
])('analyzes %s of 200 letters within the time limit', (_, texts) =>
  fc.assert(fc.property(texts, (text) => withinTime(() => indexTerms(text.slice(0, 200), some)))),
);

it('splits a part of a compound that is a compound itself', () =>
  expect(termsOf('운영데이터베이스', some)).toEqual(['운영', '데이터', '베이스']));
