import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { idOf } from '../testing.ts';
import { takeMarks } from '../text.ts';
import { openLibrary } from './library.ts';
import { resolveLinks, toExportLinks } from './page-links.ts';

const library = openLibrary(
  [`가 ${idOf('a')}.md`, `#스트레스 ${idOf('b')}.md`, `#스트레스 ${idOf('b')}/나 ${idOf('c')}.md`].map((path) => ({
    ...{ path, size: 0 },
    read: () => Promise.resolve(Buffer.from('')),
    copyTo: () => Promise.resolve(),
  })),
);
const targets = {
  page: (path: string) => `/linux/${path[0] === '가' ? 'a' : 'b'}/`,
  file: () => '/files/x',
  imported: () => undefined,
};
const linked = (text: string) =>
  takeMarks(resolveLinks(toExportLinks(text, `가 ${idOf('a')}.md`, library), targets, (path) => path));

describe('links', () => {
  test.each([
    [
      'to a page whose title starts with #',
      `[나](#%EC%8A%A4%ED%8A%B8%EB%A0%88%EC%8A%A4%20${idOf('b')}/%EB%82%98%20${idOf('c')}.md)`,
      '[나](/linux/b/)',
    ],
    ['to a heading on the page', '[나](#v1.2)', '[나](#v1.2)'],
    ['without a URL and a label', '가 []() 나', '가  나'],
    ['without a label', '[](https://x.y/z)', '[https://x.y/z](https://x.y/z)'],
  ])('%s are resolved', (_name, before, after) => expect(linked(before)).toEqual({ text: after, marks: [] }));

  test.each([
    [
      'whose label is a Notion URL',
      `[https://me.notion.site/${idOf('d')}](https://me.notion.site/${idOf('d')})`,
      `\`https://me.notion.site/${idOf('d')}\``,
    ],
    ['without a URL', '[가 나]()', '가 나'],
    ['alone on a line with a number', `[4. 나](https://me.notion.site/${idOf('d')})`, '4\\. 나'],
  ])('%s are reduced to their text, and reported', (_name, before, after) => {
    const { text, marks } = linked(before);
    expect(text).toBe(after);
    expect(marks).toHaveLength(1);
  });

  test('to a page that is not on the site are reported with its path', () => {
    const links = toExportLinks(`[가](%EA%B0%80%20${idOf('a')}.md)`, '다.md', library);
    const { marks } = takeMarks(resolveLinks(links, { ...targets, page: () => undefined }, (path) => path));
    expect(marks[0]!.message).toMatch(new RegExp(`: 가 ${idOf('a')}\\.md$`));
  });
});
