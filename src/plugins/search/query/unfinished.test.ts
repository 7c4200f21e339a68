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

  it.each(['출고전력', '팔레트망루', '바구니쿠', '늘리보', '갖구'])('is not a form of its first word: %s', (query) =>
    expect(read(query).unknown).toEqual([query]),
  );

  it('is not the beginning of 이다 after a bound noun: 갖는책 is not 갖는 채', () =>
    expect(read('상자 갖는책').unknown).toEqual(['갖는책']));

  it.each(['팔레트 장단', '팔레트가 되는ㅈ', '팔레트가 있으', '팔레트를 하느'])(
    'may become a function word: %s',
    (query) => expect(read(query)).toMatchObject({ unknown: [], slots: [{ required: true }] }),
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
