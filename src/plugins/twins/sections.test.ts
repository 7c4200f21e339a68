import { expect, test } from 'vitest';
import { readMain, writeMarkdown } from './markdown.ts';
import { sectionsOf, titleOf } from './sections.ts';

const url = new URL('https://example.org/devops/day05/');
const sections = (body: string) =>
  Object.fromEntries(
    sectionsOf(readMain(`<main><h1 id="_top">제목</h1>${body}</main>`, url)).map((section) => [
      section.id,
      `${titleOf(section)}: ${writeMarkdown(section.children).trim().replaceAll('\n\n', ' / ')}`,
    ]),
  );

test('a section extends to the next one of its level, with its subsections', () =>
  expect(sections('<p>앞</p><h2 id="a">가</h2><p>1</p><h3 id="b">나</h3><p>2</p><h2 id="c">다</h2><p>3</p>')).toEqual({
    a: '가: 1 / ### 나 / 2',
    b: '나: 2',
    c: '다: 3',
  }));

test('a section in an aside ends with it, and the section around the aside contains all of it', () =>
  expect(sections('<h2 id="a">가</h2><aside><h3 id="b">나</h3><p>1</p></aside><p>2</p>')).toEqual({
    a: '가: > ### 나\n>\n> 1 / 2',
    b: '나: 1',
  }));

test('a heading without an id is part of its section', () =>
  expect(sections('<h2 id="a">가</h2><h3>나</h3><p>1</p>')).toEqual({ a: '가: ### 나 / 1' }));

test('a section has only the footnotes that it refers to', () => {
  const mark = (name: string) => `<sup><a href="#user-content-fn-${name}" data-footnote-ref>1</a></sup>`;
  const note = (name: string) => `<li id="user-content-fn-${name}"><p>${name}의 글</p></li>`;
  const notes = `<section data-footnotes><ol>${note('x')}${note('y')}</ol></section>`;
  expect(sections(`<h2 id="a">가</h2><p>1${mark('y')}</p><h2 id="b">나</h2><p>2</p>${notes}`)).toEqual({
    a: '가: 1[^y] / [^y]: y의 글',
    b: '나: 2',
  });
});
