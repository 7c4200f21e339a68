import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { cardWriter, designOf } from './card.ts';
import type { Card } from './card-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
afterAll(() => rm(folder, { recursive: true }));
const cache = (name: string) => pathToFileURL(join(folder, name, '/'));
const file = pathToFileURL(join(folder, 'card.png'));
const logo = new URL('../../../public/favicon.svg', import.meta.url);
const card: Card = {
  overline: 'Day 5. Continuous Cycle',
  title: 'Build 빌드 / 첫 번째 자동화',
  part: '1부',
  site: '노트',
};

async function draw(words: Card, name = 'one'): Promise<Buffer> {
  await (
    await cardWriter(cache(name), logo, await designOf(logo))
  )(words, file);
  return readFile(file);
}

test('a card is a PNG of 1200 × 630 pixels, small enough for a chat', async () => {
  const png = await draw(card);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(40_000);
});

test('the same text results in the same bytes', async () => {
  expect((await draw(card, 'two')).equals(await draw(card, 'three'))).toBe(true);
  expect((await draw({ ...card, title: '다른 제목' }, 'three')).equals(await draw(card, 'three'))).toBe(false);
});

test('a cached card is not rendered again', async () => {
  await draw(card, 'four');
  const [cached] = await readdir(cache('four'));
  const { mtimeMs } = await stat(new URL(cached!, cache('four')));
  await draw(card, 'four');
  expect((await stat(new URL(cached!, cache('four')))).mtimeMs).toBe(mtimeMs);
  expect(await readdir(cache('four'))).toEqual([cached]);
});

test('a title that is too long for a card is reported', async () => {
  await draw({ ...card, title: '열 글자쯤 되는 제목 '.repeat(12) });
  await expect(draw({ ...card, title: '아주 긴 제목 '.repeat(60) })).rejects.toThrow('아주 긴 제목');
});
