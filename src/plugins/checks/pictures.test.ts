import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPicture } from './pictures.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictures-'));
  for (const file of [
    'public/images/x.png',
    'docs/a.png',
    'docs/그림 1.png',
    'docs/B.JPG',
    'docs/c.heic',
    'docs/d.mp4',
    'docs/e#1.png',
    'docs/renamed.png',
    `docs/${'표.png'.normalize('NFD')}`,
  ]) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(
      join(root, file),
      file.includes('renamed') ? 'ftypheic' : PNG.sync.write(new PNG({ width: 2, height: 1 })),
    );
  }
});
afterAll(() => rm(root, { recursive: true }));

const check = (url: string, isHtml?: true) =>
  checkPicture({ url, line: 1, ...(isHtml && { isHtml }) }, join(root, 'docs/page.md'), join(root, 'public'));

test.each(['./a.png', 'a.png', './B.JPG', './%EA%B7%B8%EB%A6%BC%201.png', '/images/x.png', 'data:image/png;base64,'])(
  'accepts %s',
  async (url) => expect(await check(url)).toBeUndefined(),
);

test.each([
  ['./b.png', undefined, '없는 그림입니다: ./b.png'],
  ['/images/y.png', undefined, '없는 그림입니다: /images/y.png'],
  ['/images/y.png', true, '없는 그림입니다: /images/y.png'],
  ['/images', undefined, '없는 그림입니다: /images'],
  ['./a.png', true, 'HTML로 적은 그림은 노트 옆에서 찾지 못합니다: ./a.png'],
  ['./c.heic', undefined, '그림으로 보일 수 없는 파일입니다: ./c.heic'],
  ['./d.mp4', undefined, '그림으로 보일 수 없는 파일입니다: ./d.mp4'],
  ['./d.mp4', true, 'HTML로 적은 파일은 노트 옆에서 찾지 못합니다: ./d.mp4'],
  ['./e%231.png', undefined, '그림의 이름에 쓸 수 없는 글자가 있습니다: ./e#1.png'],
  ['./renamed.png', undefined, '그림으로 읽을 수 없는 파일입니다: ./renamed.png'],
  ['./%.png', undefined, '주소의 % 뒤가 맞지 않는 그림입니다: ./%.png'],
  ['', undefined, '그림에 주소가 없습니다.'],
  ['https://example.org/a.png', undefined, '다른 사이트의 그림입니다: https://example.org/a.png'],
  ['https://example.org/a.png', true, undefined],
] as const)('reports %j (HTML: %j)', async (url, isHtml, cause) =>
  expect((await check(url, isHtml))?.cause).toBe(cause),
);

test('suggests an address that Markdown reads, also for names with spaces', async () =>
  expect((await check('그림 1.png', true))?.fix).toBe('![설명](./그림%201.png) 처럼 적으세요.'));

test('names the file if only its spelling differs', async () => {
  expect((await check('./b.jpg'))?.fix).toBe('파일의 이름은 B.JPG 입니다. ![설명](./B.JPG) 처럼 적으세요.');
  expect((await check('./표.png'))?.fix).toContain('자모로 풀려 있습니다(macOS). 파일의 이름을 표.png 로');
});
