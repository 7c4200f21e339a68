import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { parseQuery } from './parse-query.ts';
import { synonymFinder } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';

const lexicon = learn([
  `상자를 상자가 상자의. 출고를 출고가 출고된 출고한. 라벨러를 라벨러가 라벨러의. 라벨을 라벨이 라벨의. 팔레트를 팔레트가 팔레트의.
  바구니를 바구니가 바구니의. 라인을 라인이. 짐을 늘리고 늘리면 늘려서. 삽을 갖고 갖는`,
]);
const read = (query: string) => parseQuery(query, new Vocabulary(lexicon), synonymFinder([], lexicon));
const terms = (query: string) => read(query).slots.map(({ alternatives }) => alternatives[0]!.terms.join(' '));

describe('an unfinished word', () => {
  it.each([
    ['a particle, as a final consonant', '팔레틀', ['팔레트']],
    ['a particle, as a syllable', '팔레트르', ['팔레트']],
    ['은/는', '팔레트느', ['팔레트']],
    ['입니다', '팔레트입니', ['팔레트']],
    ['an ending after 었', '출고했', ['출고']],
    ['an ending after 었, as a syllable', '출고했느', ['출고']],
    ['an ending after a stem', '늘리느', ['늘리다']],
    ['an ending after a stem of one syllable', '팔레트를 갖다느', ['팔레트', '갖다']],
    ['an ending after a contracted stem', '늘렸ㄷ', ['늘리다']],
  ])('is read without the beginning of %s: %s', (_, query, expected) => expect(terms(query)).toEqual(expected));

  it.each([
    ['a particle after another', '팔레트왕', ['팔레트']],
    ['a particle after another, as a syllable', '팔레트에서느', ['팔레트']],
  ])('is read without the beginning of %s: %s', (_, query, expected) => expect(terms(query)).toEqual(expected));

  it('is not a noun with particles that cannot follow each other: 팔레트도ㄱ', () =>
    expect(read('팔레트독').unknown).toEqual(['팔레트독']));

  it('is a noun rather than a longer word that is rarer', () => {
    const first = (text: string) => {
      const own = learn([text]);
      return parseQuery('라벨ㄹ', new Vocabulary(own), synonymFinder([], own)).slots[0]!.alternatives[0]!.terms;
    };
    expect(first(`${'라벨을 라벨이 라벨의 '.repeat(4)} 라벨러를 라벨러가`)).toEqual(['라벨']);
    expect(first(`${'라벨러를 라벨러가 라벨러의 '.repeat(4)} 라벨을 라벨이`)).toEqual(['라벨러']);
  });

  it('is completed rather than read as two words', () => {
    const own = learn([`${'구 서 '.repeat(9)} 구성을 구성이 구성의`]);
    const { slots } = parseQuery('구서', new Vocabulary(own), synonymFinder([], own));
    expect(slots).toEqual([
      { written: '구서', required: true, guess: true, alternatives: [{ terms: ['구성'], weight: 1 }] },
    ]);
  });

  it('is left out if it is a letter after other words', () => {
    expect(terms('팔레트 ㄹ')).toEqual(['팔레트']);
    expect(read('ㄹ').slots).toHaveLength(1);
  });

  it.each(['팔레트 라', '팔레트 냐', '팔레트 l'])(
    'may be missing if it is a syllable after other words: %s',
    (query) => {
      const own = learn(['팔레트를 팔레트가 팔레트의 라인을 라인이 라인의 label l']);
      const { slots, unknown } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
      expect(slots.filter(({ required }) => required)).toHaveLength(1);
      expect(unknown).toEqual([]);
    },
  );

  it('is not read in the other keyboard layout if it begins a word of the site', () => {
    const own = learn(['노드를 노드가 노드의 sh']);
    const first = (query: string) =>
      parseQuery(query, new Vocabulary(own), synonymFinder([], own)).slots[0]!.alternatives[0]!.terms;
    expect(first('노')).toEqual(['노드']);
    expect(first('노 ')).toEqual(['sh']);
  });

  it('is completed by the glossary', () => {
    const group = synonymFinder([['크레인', '팔레트']], lexicon);
    const found = (query: string) => parseQuery(query, new Vocabulary(lexicon), group);
    for (const query of ['크렝', '크레']) expect(found(query).slots[0]!.alternatives[0]!.terms).toEqual(['팔레트']);
    expect(found('크레 ').unknown).toEqual(['크레']);
    expect(found('크').unknown).toEqual(['크']);
  });

  it.each(['출고전력', '팔레트망루', '바구니쿠', '늘리보', '갖구'])('is not a form of its first word: %s', (query) =>
    expect(read(query).unknown).toEqual([query]),
  );

  it('is not the beginning of 이다 after a bound noun: 갖는책 is not 갖는 채', () =>
    expect(read('상자 갖는책').unknown).toEqual(['갖는책']));

  it.each([
    '팔레트 장단',
    '팔레트가 되는ㅈ',
    '팔레트가 있으',
    '팔레트를 하느',
    '팔레트 뭐가다',
    '팔레트 차이뭐ㅇ',
    '팔레트 헷갈',
  ])('may become a function word: %s', (query) =>
    expect(read(query)).toMatchObject({ unknown: [], slots: [{ required: true }] }),
  );

  it.each(['날씨', '하마', '면허'])('is not a function word that begins like it: %s', (word) =>
    expect(read(`팔레트 ${word}`).unknown).toEqual([word]),
  );

  it('may look like a particle', () => expect(terms('랑')).toEqual(['라인']));

  it('is completed by its letters and by its jamo', () =>
    expect(
      read('라베')
        .slots[0]!.alternatives.map((one) => one.terms.join())
        .sort(),
    ).toEqual(['라벨', '라벨러']));

  it('is read after words written without spaces', () => {
    expect(terms('팔레트바구')).toEqual(['팔레트', '바구니']);
    expect(terms('팔레트를바구')).toEqual(['팔레트', '바구니']);
  });
});
