import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets, lightRules } from './style-sheet.ts';

test('joins files in their order with the media query of each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  const sheet = async (name: string, css: string, media = '') => {
    await writeFile(join(folder, name), css);
    return { file: join(folder, name), media };
  };
  const sheets = [
    await sheet('a.css', '.a{color:red}'),
    await sheet('print.css', '.a{color:#000}', 'print'),
    await sheet('b.css', '.a{color:#00f}', '(width >= 50rem) and (hover: hover)'),
  ];
  const joined = await joinSheets(sheets);
  await rm(folder, { recursive: true });
  expect(joined).toBe(
    '.a{color:red}@media print{.a{color:#000}}@media (min-width:50rem) and (hover:hover){.a{color:#00f}}',
  );
});

test('extracts the rules of the light theme for pages that are dark by default', () => {
  const css =
    ":root{--a:#000}@layer b{:root[data-theme='light'],[data-theme=light] ::backdrop{--a:#fff}}" +
    '@media print{[data-theme=light] .a{color:red}[data-theme=dark] .a{color:red}}.a{color:red}';
  expect(lightRules(css)).toBe(
    '@layer b{:root[data-theme]{--a:#fff}[data-theme] ::backdrop{--a:#fff}}@media print{[data-theme] .a{color:red}}',
  );
});
