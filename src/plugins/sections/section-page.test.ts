import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Note } from './read-notes.ts';
import { type Cards, truncate, sectionPage } from './section-page.ts';

const note: Note = {
  path: 'devops/day05',
  title: 'Day 5. "순환" & <반복>',
  description: '순환을 정리합니다.',
  moved: { pages: [], sections: {} },
  sections: [
    { id: 'continuous', heading: 'Continuous', level: 2, prose: '' },
    { id: 'ci', heading: 'CI', level: 3, prose: '통합한다.' },
    { id: 'empty', heading: '빈 섹션', level: 2, prose: '' },
    { id: 'last', heading: '끝', level: 2, prose: '끝이다.' },
  ],
};
const site = { name: '데브옵스 노트', url: new URL('https://example.org/notes/'), design: '' };
const read = (index: number, cards: Cards = 'sections') =>
  new JSDOM(sectionPage({ address: '', note, section: note.sections[index] }, site, cards)).window.document;
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

test('text is truncated between words, with an ellipsis', () => {
  expect(truncate('짧은 글.')).toBe('짧은 글.');
  const text = '가나다라 '.repeat(40).trim();
  expect(truncate(text)).toBe(`${'가나다라 '.repeat(24).trim()}…`);
  expect(truncate('가'.repeat(200))).toBe(`${'가'.repeat(120)}…`);
});

test('a section is described by its own sentences, those of its subsections, or the description of its note', () => {
  expect([0, 1, 2].map((index) => meta(read(index), 'og:description'))).toEqual([
    '통합한다.',
    '통합한다.',
    '순환을 정리합니다.',
  ]);
});

test('addresses are absolute and include the base', () => {
  const page = read(1);
  expect(meta(page, 'og:url')).toBe('https://example.org/notes/day05/ci/');
  expect(meta(page, 'og:image')).toMatch(/^https:\/\/example\.org\/notes\/day05\/ci\/card\.png\?v=\w+$/);
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://example.org/notes/devops/day05/',
  );
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/notes/devops/day05/#ci');
  expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=/notes/devops/day05/#ci',
  );
});

test('a former address shows its target with the current address', () => {
  const html = sectionPage({ address: 'day05/old/', note, section: note.sections[1], old: true }, site, 'sections');
  expect(meta(new JSDOM(html).window.document, 'og:url')).toBe('https://example.org/notes/day05/ci/');
});

test('titles are escaped', () => {
  const page = read(1);
  expect(page.title).toBe('CI · Day 5. "순환" & <반복>');
  expect(meta(page, 'og:title')).toBe(page.title);
});

test('a section shows the card of its note if only notes have cards', () => {
  const page = read(1, 'notes');
  expect(meta(page, 'og:image')).toMatch(/^https:\/\/example\.org\/notes\/day05\/card\.png\?v=\w+$/);
  expect(meta(page, 'twitter:image')).toMatch(/^https:\/\/example\.org\/notes\/day05\/card\.png\?v=\w+$/);
  expect(meta(page, 'og:image:alt')).toBe(note.title);
  expect(meta(page, 'og:title')).toBe('CI · Day 5. "순환" & <반복>');
});

test('a page refers to no picture if there are no cards', () => {
  const page = read(1, 'none');
  expect(meta(page, 'og:image')).toBeUndefined();
  expect(meta(page, 'twitter:card')).toBe('summary');
});
