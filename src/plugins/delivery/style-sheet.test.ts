import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinSheets, lightRules } from './style-sheet.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'sheets-'))));
afterAll(() => rm(folder, { recursive: true }));

const sheet = async (name: string, css: string, media = '') => {
  await writeFile(join(folder, name), css);
  return { file: join(folder, name), media };
};

test('joins files in their order with the media query of each', async () => {
  const sheets = [
    await sheet('a.css', '.a{color:red}'),
    await sheet('print.css', '.a{color:#000}', 'print'),
    await sheet('b.css', '.a{color:#00f}', '(width >= 50rem) and (hover: hover)'),
  ];
  const joined = await joinSheets(sheets);
  expect(joined).toBe(
    '.a{color:red}@media print{.a{color:#000}}@media (min-width:50rem) and (hover:hover){.a{color:#00f}}',
  );
});

test('writes drawings in data addresses as text, which compresses better than Base64', async () => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg'><path fill="#fff" d='M0 0h9'/><text>한글 100%</text></svg>`;
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const joined = await joinSheets([await sheet('svg.css', `.a{background:url(${url}),url(/b.png)}`)]);
  const [, text, other] = /^\.a\{background:url\("data:image\/svg\+xml,(.*)"\),url\((.*)\)\}$/.exec(joined)!;
  expect(decodeURIComponent(text!)).toBe(svg);
  expect(text).not.toContain('#');
  expect(other).toBe('/b.png');
});

test('extracts the rules of the light theme for pages that are dark by default', () => {
  const css =
    ":root{--a:#000}@layer b{:root[data-theme='light'],[data-theme=light] ::backdrop{--a:#fff}}" +
    '@media print{[data-theme=light] .a{color:red}[data-theme=dark] .a{color:red}}.a{color:red}';
  expect(lightRules(css)).toBe(
    '@layer b{:root[data-theme]{--a:#fff}[data-theme] ::backdrop{--a:#fff}}@media print{[data-theme] .a{color:red}}',
  );
});
