import { readFile } from 'node:fs/promises';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { atom, type Entry, type Feed } from './atom.ts';

const schema = XmlDocument.fromString(await readFile(new URL('./atom.rng', import.meta.url), 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);

const url = (path: string) => new URL(path, 'https://example.org/notes/');
const entry: Entry = {
  title: 'R&D <태그> · Day 5. "순환"',
  ...{
    url: url('day05/plan/?a=1&b=2'),
    updated: new Date('2026-03-02T00:00:00Z'),
    summary: '소리\u0008와 \ud800 글 🙂',
  },
};
const feed: Feed = { title: '노트 & 글', site: url('.'), self: url('feed.xml'), entries: [] };

function read(xml: string) {
  const document = XmlDocument.fromString(xml);
  validator.validate(document);
  return (path: string) =>
    document
      .find(path.replaceAll(/(?<=\/)(?=\w)/g, 'a:'), { a: 'http://www.w3.org/2005/Atom' })
      .map(({ content }) => content);
}

test('a feed conforms to RFC 4287 with any characters in titles', () => {
  const entries = [entry, { ...entry, url: url('day04/'), published: new Date(0), updated: new Date(1), summary: '' }];
  const find = read(atom({ ...feed, entries }));
  expect(find('/feed/updated')).toEqual(['2026-03-02T00:00:00.000Z']);
  expect(find('/feed/entry/title')[0]).toBe(entry.title);
  expect(find('/feed/entry/id')).toEqual([
    'https://example.org/notes/day05/plan/?a=1&b=2',
    'https://example.org/notes/day04/',
  ]);
  expect(find('/feed/entry/summary')).toEqual(['소리와  글 🙂']);
});

test('a feed without entries conforms to RFC 4287', () =>
  expect(read(atom(feed))('/feed/updated')).toEqual(['1970-01-01T00:00:00.000Z']));

test('the schema rejects invalid feeds', () => {
  expect(() => read(atom(feed).replace(/<author>.*<\/author>\n/, ''))).toThrow();
  expect(() => read(atom({ ...feed, entries: [entry] }).replace(/<link[^>]*day05[^>]*>/, ''))).toThrow();
});
