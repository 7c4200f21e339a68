import { describe, expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { indexedLexicon } from '../words/indexed-lexicon.ts';
import { indexTerms } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { synonymFinder } from './synonyms.ts';
import { parseQuery } from './parse-query.ts';
import { Vocabulary } from './vocabulary.ts';

const text = `
  컨테이너를 배포한다. 컨테이너가 컨테이너의 컨테이너에서 돈다. 배포를, 배포가, 배포의, 배포된 이미지를 본다. 이미지가 이미지의 이미지는.
  쿠버네티스를 쓴다. 쿠버네티스의 쿠버네티스는 쿠버네티스에서. 라이프사이클을 라이프사이클의. Docker를 Docker로 Docker에서.
  작업자를 작업자의 작업자가. 작업을 작업이 작업의 작업은. 운영 체제를 체제의 체제가. 운영을 운영의 운영이.
  Backlog. 마크다운으로.
`;
const learned = learn([text]);
const lexicon = indexedLexicon(new Set(toChunks(text).flatMap((chunk) => indexTerms(chunk, learned))), learned);
const synonyms = [
  ['컨테이너', 'container'],
  ['도커', 'Docker'],
  ['코드형 인프라', 'IaC'],
];
const read = (query: string, literal = false) =>
  parseQuery(query, new Vocabulary(lexicon), synonymFinder(synonyms, lexicon), literal);
const first = (query: string) => read(query).slots[0]?.alternatives[0]?.terms;

describe('parseQuery', () => {
  it.each([
    ['particles', '컨테이너에서는', ['컨테이너']],
    ['verbs', '배포하려면', ['배포+']],
    ['a compound', '운영체제', ['운영', '체제']],
    ['initials', 'ㅋㅌㅇㄴ', ['컨테이너']],
    ['the wrong keyboard layout', 'zjsxpdlsj', ['컨테이너']],
    ['the wrong keyboard layout, unfinished', 'zjsx', ['컨테이너']],
    ['the other wrong layout', '애찯ㄱ', ['docker']],
    ['the wrong layout of a spelling in another language', 'ehzjsms', ['docker']],
    ['the wrong layout of the sound of a word in Latin letters', 'qorfhrm', ['backlog']],
    ['a typo of one jamo', '컨태이너', ['컨테이너']],
    ['a typo before a particle', '컨태이너를', ['컨테이너']],
    ['an unfinished syllable', '컨텡', ['컨테이너']],
    ['a repeated last syllable', '배포포', ['배포']],
    ['an unfinished word', '쿠버넽', ['쿠버네티스']],
    ['the last part of a word', '사이클', ['라이프사이클']],
    ['a spelling in another language', '도커', ['docker']],
    ['the sound of a word in Latin letters', '백로그', ['backlog']],
    ['the sound of a word in Hangul', 'markdown', ['마크다운']],
    ['capitals', 'DOCKER', ['docker']],
    ['full width', 'ＤＯＣＫＥＲ', ['docker']],
    ['the wrong layout with Caps Lock', 'ZJSXPDLSJ', ['컨테이너']],
    ['the beginning of a particle in the last syllable', '이미짇', ['이미지']],
    ['the beginning of a particle after the word', '쿠버네티스으', ['쿠버네티스']],
    ['a request for a definition', '쿠버네티스란?', ['쿠버네티스']],
    ['a request for a definition of a Latin word', 'docker란?', ['docker']],
    ['an English question', 'what is docker', ['docker']],
    ['a zero-width space', '컨테\u200b이너', ['컨테이너']],
    ['a term of two words as one', '코드형인프라란', undefined],
  ])('reads %s: %s', (_, query, terms) => expect(first(query)).toEqual(terms));

  it('puts the word of the query before its synonyms', () => {
    const [own, ...others] = learnedWith('container').slots[0]!.alternatives;
    expect(own).toEqual({ terms: ['container'], weight: 1 });
    expect(others.some(({ terms, weight }) => terms[0] === '컨테이너' && weight < 1)).toBe(true);
  });

  it('does not read two things joined by "and" as a term of two words', () => {
    const group = synonymFinder([['컨테이너 배포', 'CD']], lexicon);
    const written = (query: string) =>
      parseQuery(query, new Vocabulary(lexicon), group).slots.map(({ written: one }) => one);
    expect(written('컨테이너 배포')).toEqual(['컨테이너 배포']);
    expect(written('컨테이너와 배포')).toEqual(['컨테이너와', '배포']);
    expect(written('컨테이너랑 배포 차이')).toEqual(['컨테이너랑', '배포']);
    const spelt = synonymFinder([['컨테이너와 배포', 'CnD']], lexicon);
    expect(spelt(['컨테이너와', '배포'])).toMatchObject({ words: 2 });
  });

  it('gives another spelling of a term more weight than its separate words', () => {
    const known = learn([text, 'OS']);
    const { slots } = parseQuery('운영 체제', new Vocabulary(known), synonymFinder([['운영 체제', 'OS']], known));
    const weightOf = (...terms: string[]) =>
      slots[0]!.alternatives.filter((one) => one.terms.join() === terms.join()).map(({ weight }) => weight);
    expect(Math.max(...weightOf('os'))).toBeGreaterThan(Math.min(...weightOf('운영', '체제')));
  });

  it.each([
    ['이미지앱', ['이미지', '앱']],
    ['웹컨테이너', ['웹', '컨테이너']],
  ])('reads %s, which is on no page, as two words', (query, terms) => {
    const own = learn([`${text} 앱을 앱이 앱의 앱은 앱도 웹 이미지 웹 컨테이너`]);
    expect(parseQuery(query, new Vocabulary(own), synonymFinder([], own)).slots[0]!.alternatives).toEqual([
      { terms, weight: 1 },
    ]);
  });

  it.each([
    ['배포컨태이너', ['배포', '컨테이너'], '배포 컨테이너'],
    ['컨태이너배포', ['컨테이너', '배포'], '컨테이너 배포'],
  ])('corrects a typo in a part of %s', (query, terms, replacement) =>
    expect(read(query).slots).toMatchObject([{ alternatives: [{ terms }], replacement }]),
  );

  it.each([
    ['배포씨아이', ['배포', 'ci'], '배포 ci'],
    ['아이디이이미지', ['ide', '이미지'], 'ide 이미지'],
  ])('reads letters by their names in a part of %s', (query, terms, replacement) => {
    const own = learn([`${text} CI IDE`]);
    expect(parseQuery(query, new Vocabulary(own), synonymFinder([], own)).slots).toMatchObject([
      { alternatives: [{ terms }], replacement },
    ]);
  });

  it('reports the replacement for a word that is on no page', () => {
    expect(read('컨태이너').slots[0]!.replacement).toBe('컨테이너');
    expect(read('도커').slots[0]!.replacement).toBe('Docker');
    expect(read('컨테이너에서').slots[0]!.replacement).toBeUndefined();
  });

  it.each(['10.0.0.7', '1.27', '80:80'])('does not search for parts of %s', (number) => {
    const own = learn([`${text} 10 0 1 27 80`]);
    const parse = (query: string) => parseQuery(query, new Vocabulary(own), synonymFinder([], own));
    const { slots, unknown } = parse(number);
    expect([slots.flatMap(({ fallback = [] }) => fallback), slots.length + unknown.length]).toEqual([[], 1]);
  });

  it('requires every word except function words', () => {
    expect(read('컨테이너의 역할, 특징과 개념 예시').unknown).toEqual([]);
    const { slots } = read('컨테이너 배포를 위한 방법');
    expect(slots.filter(({ required }) => required).map(({ written }) => written)).toEqual(['컨테이너', '배포를']);
  });

  it.each([
    '컨테이너 종류 정리',
    '이미지의 장단점을 비교해 주세요',
    '배포 쉽게 설명',
    '기초부터 정리한 컨테이너',
    '초보자를 위한 실무 컨테이너',
  ])('requires only the topic of %s', (query) => {
    const own = learn([`${text} 종단점을 종단점이 종단점의`]);
    const { slots, unknown } = parseQuery(query, new Vocabulary(own), synonymFinder(synonyms, own));
    expect(slots.filter(({ required }) => required)).toHaveLength(1);
    expect(slots.filter(({ replacement }) => replacement)).toEqual([]);
    expect(unknown).toEqual([]);
  });

  it('does not correct a word for a way to treat the topic', () => {
    const own = learn([`${text} 종단점을 종단점이 종단점의`]);
    const { slots } = parseQuery('장단점 컨테이너', new Vocabulary(own), synonymFinder(synonyms, own));
    expect(slots.map(({ written }) => written)).toEqual(['컨테이너']);
  });

  it.each(['알림', '개인', '주소', '제어', '안전', '인수', '보고서', '게임', '머신', '머지', '제도', '이미지', '세대'])(
    'requires %s, which only looks like a function word, if the site uses it as a noun',
    (noun) => {
      const own = learn([`${text} ${noun}의 ${noun}에서 ${noun}만 ${noun}도 ${noun}에`]);
      const query = `이미지 ${noun} 방법`;
      const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder(synonyms, own));
      expect(slots.filter(({ required }) => required).map(({ written }) => written)).toEqual(['이미지', noun]);
    },
  );

  it.each(['위해', '따라', '알아야', '것들을', '하나요', '한다던데', '했다길래', '하려던', '되겠더라고요'])(
    'does not require %s',
    (word) => {
      const own = learn([`${text} 위해서는 위해서의 따라서는 따라서도 것들의 것들을 것들이`]);
      const { slots } = parseQuery(`이미지를 ${word}`, new Vocabulary(own), synonymFinder(synonyms, own));
      expect(slots.filter(({ required }) => required).map(({ written }) => written)).toEqual(['이미지를']);
    },
  );

  it.each(['컨테이너 vs 이미지', '이미지 versus 컨테이너', '컨테이너 이미지 전부'])(
    'requires only the nouns of %s',
    (query) => {
      const own = learn([`${text} VS vs versus 전부`]);
      const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder(synonyms, own));
      expect(slots.filter(({ required }) => required).map(({ written }) => written)).toHaveLength(2);
    },
  );

  it('reads quoted text as a phrase and ignores a single quote', () => {
    expect(read('"운영 체제"').slots.map(({ alternatives }) => alternatives)).toEqual([
      [{ terms: ['운영', '체제'], weight: 1 }],
    ]);
    expect(read('"운영').slots[0]!.alternatives[0]!.terms).toEqual(['운영']);
  });

  it.each(['뭔가요', '뭘까요', '뭐예요', '무엇인지', '언젠가요', '누구신가요'])(
    'creates no slot for %s',
    (question) => {
      const { slots, unknown } = read(`컨테이너가 ${question}`);
      expect(slots.map(({ written }) => written)).toEqual(['컨테이너가']);
      expect(unknown).toEqual([]);
    },
  );

  it('splits words written without spaces', () => {
    const { slots, unknown } = read('컨테이너랑이미지는뭐가달라');
    expect(slots.filter(({ required }) => required).map(({ written }) => written)).toEqual(['컨테이너랑', '이미지는']);
    expect(unknown).toEqual([]);
  });

  it('ignores particles between Latin letters and words written without spaces', () => {
    const { slots, unknown } = read('Docker를배포하는이미지');
    expect(slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual([['docker'], ['배포+'], ['이미지']]);
    expect(unknown).toEqual([]);
  });

  it('separates words at a particle instead of reading them as a compound', () =>
    expect(read('컨테이너의이미지운영').slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual([
      ['컨테이너'],
      ['이미지', '운영'],
    ]));

  it('adds the synonyms of a corrected word', () => {
    const own = learn([text, 'container']);
    const [slot] = parseQuery('컨태이너', new Vocabulary(own), synonymFinder(synonyms, own)).slots;
    expect(slot!.alternatives.map(({ terms }) => terms.join())).toEqual(['컨테이너', 'container']);
  });

  it.each(['김치찌개', '고양이는', '작업장', 'xyzzy', '🙂김치'])('reports %s as unknown', (query) => {
    const { slots, unknown } = read(query);
    expect(slots.filter(({ guess }) => !guess)).toEqual([]);
    expect(unknown).toHaveLength(1);
  });

  it('corrects nothing in a literal query', () => {
    expect(read('컨태이너', true).unknown).toEqual(['컨태이너']);
    expect(read('컨테이너', true).slots[0]!.alternatives).toEqual([{ terms: ['컨테이너'], weight: 1 }]);
  });

  it.each(['', '   ', '?!', '"', '""', '🙂', '<>'])('creates no slots for %j', (query) =>
    expect(read(query)).toEqual({ slots: [], unknown: [] }),
  );

  it('parses only the beginning of a very long query', () =>
    expect(read('컨테이너 '.repeat(5000)).slots.length).toBeLessThan(100));
});

function learnedWith(word: string) {
  const own = learn([text, word]);
  return parseQuery(word, new Vocabulary(own), synonymFinder(synonyms, own));
}
