import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSite } from './check-site.ts';
import { correctFiles } from './correct-files.ts';
import { markdown } from './testing.ts';

const root = `${await mkdtemp(join(tmpdir(), 'corrections-'))}/`;
afterAll(() => rm(root, { recursive: true }));

const docs = 'src/content/docs/';
const file = `${root}${docs}devops/day01.md`;
const front = '---\ntitle: 제목\ndescription: 설명\n---\n';
await mkdir(`${root}${docs}devops`, { recursive: true });
await mkdir(`${root}src/pages`, { recursive: true });
await writeFile(`${root}src/content/parts.json`, '{ "devops": "1. 데브옵스" }');
await writeFile(`${root}${docs}devops/day02.md`, front);

const check = () =>
  checkSite({
    ...{ root, docs, markdown, publicDir: `${root}public`, pagesDir: `${root}src/pages` },
    ...{ parts: new Map([['devops', '1. 데브옵스']]), glossary: new Map([['배포', 'deployment']]) },
    site: new URL('https://notes.example/'),
  });

test.each([
  ['## 배포', '## 배포 {#deployment}'],
  ['## 배포 ##', '## 배포 {#deployment}'],
  ['##\t배포 # ##', '##\t배포 # {#deployment}'],
  ['> ## **배포**란?', '> ## **배포**란? {#deployment}'],
  ['## `$&` 배포', '## `$&` 배포 {#deployment}'],
  ['## 배포\n\n## 배포 \n\n글', '## 배포 {#deployment}\n\n## 배포 {#deployment-2}\n\n글'],
  ['## 배포\r\n\r\n글\r\n', '## 배포 {#deployment}\r\n\r\n글\r\n'],
  ['[day02.md](day02.md) day02.md', '[day02.md](/devops/day02/) day02.md'],
  ['[글](<./day02.md> "제목")', '[글](</devops/day02/> "제목")'],
  ['[글][글]\n\n[글]: day02.md', '[글][글]\n\n[글]: /devops/day02/'],
  ['<a href="/devops/day02">글</a>', '<a href="/devops/day02/">글</a>'],
  ['`[글](day02.md)` [글](day02.md) `` ` ``', '`[글](day02.md)` [글](/devops/day02/) `` ` ``'],
  ['[`가`](day02.md) `](day02.md)`', '[`가`](/devops/day02/) `](day02.md)`'],
  ['[가](day02.md) [나](day02.md)', '[가](/devops/day02/) [나](/devops/day02/)'],
  ['[글](https://notes.example/devops/day02/#_top)', '[글](/devops/day02/#_top)'],
  ['## 가 {#plan}\n\n[글](#Plan)', '## 가 {#plan}\n\n[글](#plan)'],
])('corrects %j', async (written, corrected) => {
  await writeFile(file, front + written);
  expect(correctFiles(root, (await check()).problems)).toBeGreaterThan(0);
  expect(await readFile(file, 'utf8')).toBe(front + corrected);
  expect((await check()).problems).toEqual([]);
});

test.each([
  ['제목\n---'],
  ['[글](day99.md)'],
  ['[글](/devops/none/)'],
  ['글 <PID>'],
  ['## {#a}'],
  ['## 계획 {#plan} ##'],
])('leaves %j to the author', async (written) => {
  await writeFile(file, front + written);
  const { problems } = await check();
  expect(problems).not.toEqual([]);
  expect(correctFiles(root, problems)).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(front + written);
});
