import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { parseQuery } from './parse-query.ts';
import { synonymFinder } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';

const lexicon = learn(['창고를 창고가 창고의. 상자를 상자가 상자의. 작업을 작업이 작업의. pallet']);
const groups = [
  ['창고', 'depot', 'batch'],
  ['상자', '크레이트', 'registry'],
  ['창고 상자', 'BoxSet', '박스셋'],
];
const read = (query: string) => parseQuery(query, new Vocabulary(lexicon), synonymFinder(groups, lexicon)).slots;

describe('a spelling of the glossary', () => {
  it.each([
    ['depots', ['창고']],
    ['batches', ['창고']],
    ['registries', ['상자']],
    ['batches를', ['창고']],
  ])('is found by its plural, %s', (query, terms) =>
    expect(read(query)).toMatchObject([{ alternatives: [{ terms }] }]),
  );

  it.each(['BoxSet', 'box set', '박스셋', '박스 셋', '박스 셋을'])('is found with and without a space: %s', (query) =>
    expect(read(query)).toMatchObject([{ alternatives: [{ terms: ['창고', '상자'] }], replacement: '창고 상자' }]),
  );

  it.each([
    ['작업크레이트', [['작업'], ['상자']]],
    ['작업크레이트를', [['작업'], ['상자']]],
    ['작업박스셋', [['작업'], ['창고', '상자']]],
    ['작업크레이터', []],
  ])('is found in a compound that the notes write with another: %s', (query, terms) =>
    expect(read(query).map(({ alternatives }) => alternatives[0]!.terms)).toEqual(terms),
  );
});

it('reads the plural of a word of the site', () => {
  expect(read('pallets')).toMatchObject([{ alternatives: [{ terms: ['pallet'] }] }]);
});

describe('a noun of the glossary that looks like a form of a word of the site', () => {
  const own = learn(['일지를 일지가 일지의 diary']);
  const readOwn = (query: string, others: string[] = []) =>
    parseQuery(
      query,
      new Vocabulary(own),
      synonymFinder(
        [
          ['일지', 'journal'],
          ['일지인', ...others],
        ],
        own,
      ),
    );

  it('is not that word', () => {
    expect(readOwn('일지인')).toEqual({ slots: [], unknown: ['일지인'] });
    expect(readOwn('logger', ['logger'])).toEqual({ slots: [], unknown: ['logger'] });
  });

  it('leaves that word its other spellings', () => {
    const finder = synonymFinder(
      [
        ['일지', 'diary'],
        ['일지인', 'writer'],
      ],
      own,
    );
    expect(finder(['일지'])!.others).toMatchObject([{ spelling: 'diary' }]);
  });

  it('is found by its other spellings', () =>
    expect(readOwn('일지인', ['diary']).slots).toMatchObject([{ alternatives: [{ terms: ['diary'] }] }]));
});
