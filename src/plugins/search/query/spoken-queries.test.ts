/** Queries as people speak: sides and causes, numbers, sentences without spaces. */
import { expect, it } from 'vitest';
import { learn } from '../words/learn.ts';
import { synonymFinder } from './synonyms.ts';
import { parseQuery } from './parse-query.ts';
import { Vocabulary } from './vocabulary.ts';

const text = `
  컨테이너를 배포한다. 컨테이너가 컨테이너의 컨테이너에서 돈다. 배포를, 배포가, 배포의, 배포된 이미지를 본다. 이미지가 이미지의 이미지는.
  작업을 작업이 작업의 작업은. 운영을 운영의 운영이.
`;

it.each([
  '컨테이너 쪽에서',
  '컨테이너 측',
  '컨테이너 덕분에',
  '컨테이너 탓에',
  '컨테이너의 공통점',
  '컨테이너 종류별로',
  '컨테이너때문에',
  '컨테이너 ㅠㅠ',
  '컨테이너 ㅋㅋㅋ',
  '예를 들어 컨테이너',
  '컨테이너의 예를 들면',
  '컨테이너 왜써',
  '컨테이너언제써요',
  '컨테이너를 설명하시오',
  '컨테이너면',
  '컨테이너거든요',
  '컨테이너가 머임',
  '컨테이너 뭐가달라',
  '컨테이너 차이가뭐야',
  '컨테이너 왜하는거',
  '컨테이너 뭐할때 하는거',
  '컨테이너 요약좀',
  '컨테이너 무슨뜻',
  '컨테이너 어디에써',
  '컨테이너 어케하나',
  '컨테이너라는게',
  '지금 컨테이너 하나만',
  '컨테이너 왜 필요해',
  '컨테이너 괜찮나',
  '컨테이너 간단설명',
  '컨테이너좀',
  '컨테이너좀 알려줘',
])('requires only the noun of %s', (query) => {
  const own = learn([text]);
  const { slots, unknown } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.filter(({ required }) => required).map(({ alternatives }) => alternatives[0]!.terms)).toEqual([
    ['컨테이너'],
  ]);
  expect(unknown).toEqual([]);
});

it.each([
  ['이미지운영장단점', [['이미지', '운영']]],
  ['브이엠을배포하는이미지', [['vm'], ['배포'], ['이미지']]],
  ['운영하면안되는작업', [['운영'], ['작업']]],
  ['피해야할작업', [['피하다'], ['작업']]],
])('prefers the words of %s to a correction or a compound', (query, terms) => {
  const own = learn([`${text} 운영하고 운영하면 피하고 피하면 피하는 종단점을 종단점이 VM`]);
  const { slots, unknown } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.filter(({ required }) => required).map(({ alternatives }) => alternatives[0]!.terms)).toEqual(terms);
  expect(unknown).toEqual([]);
});

it.each(['컨테이너 세가지', '컨테이너 두번', '여러개 컨테이너'])('does not require the number of %s', (query) => {
  const own = learn([`${text} 세가지 두번 여러개`]);
  const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.filter(({ required }) => required)).toHaveLength(1);
});

it.each([
  ['일곱번째', ['7']],
  ['일곱', ['7']],
  ['3작업', ['세다', '작업']],
  ['열', undefined],
  ['7번째', ['7']],
])('reads the number in %s', (query, terms) => {
  const own = learn([`${text} 세 작업 7 10`]);
  const { slots } = parseQuery(`${query} 이미지`, new Vocabulary(own), synonymFinder([], own));
  expect(slots.length > 1 ? slots[0]!.alternatives[0]!.terms : undefined).toEqual(terms);
});

it('adds the letters that a part of a compound spells', () => {
  const own = learn([`${text} 고정 고정을 고정이 VM 브이엠`, '고정 VM', '브이엠']);
  const parsed = parseQuery('고정브이엠', new Vocabulary(own), synonymFinder([], own));
  expect(parsed.slots[0]!.alternatives.map(({ terms }) => terms)).toContainEqual(['고정', 'vm']);
});

it.each([
  '컨테이너 어떤게 나을까요',
  '이런거 말고 컨테이너',
  '컨테이너는 뭐가 더 좋은가요',
  '어떤것이 나은 컨테이너인가요',
])('does not require the words of choice in %s', (query) => {
  const own = learn([`${text} 좋은 좋아서 좋고`]);
  const { slots, unknown } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.filter(({ required }) => required).map(({ alternatives }) => alternatives[0]!.terms)).toEqual([
    ['컨테이너'],
  ]);
  expect(unknown).toEqual([]);
});

it('does not read two numbers as one', () => {
  const own = learn([`${text} 03 0 3`]);
  const { slots } = parseQuery('0 3 * * *', new Vocabulary(own), synonymFinder([], own));
  expect(slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual([['0'], ['3']]);
});

it('finds a noun that is also a suffix at the end of a compound: 배포값', () => {
  const own = learn([`${text} 배포 값을 값이 값의 값은 값으로`]);
  const { slots, unknown } = parseQuery('배포값', new Vocabulary(own), synonymFinder([], own));
  expect(slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual([['배포', '값']]);
  expect(unknown).toEqual([]);
});

it.each([
  ['삼작업이란', ['3', '작업']],
  ['육작업', undefined],
  ['삼고양이', undefined],
])('reads the Sino-Korean numeral before the noun in %s', (query, terms) => {
  const own = learn([`${text} 3 작업`]);
  const { slots } = parseQuery(query, new Vocabulary(own), synonymFinder([], own));
  expect(slots.map(({ alternatives }) => alternatives[0]!.terms)).toEqual(terms ? [terms] : []);
});
