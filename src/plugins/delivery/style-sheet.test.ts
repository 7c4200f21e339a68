import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets, lightRules, needsOf, onlyRulesFor, sheetAsset, withoutUnused } from './style-sheet.ts';

const purge = (css: string, ...used: string[]) => withoutUnused(css, new Set(used));

test('takes out what nothing names, and what only that made use of', () => {
  expect(purge('.gone{color:var(--a)}:root{--a:var(--b);--b:red}.kept{color:red}', 'kept')).toBe('.kept{color:red}');
});

test('keeps elements, attributes, states, and what script names', () => {
  for (const css of [
    'dialog[open]::backdrop{color:red}',
    'details:not([open]) summary:is(:hover,:focus-visible){color:red}',
    'p:last-child:not(a,:where(.not-content *)){color:red}',
    '[data-theme=light] .icon{color:var(--set-by-script)}',
    '@media print{.icon{color:red}}',
  ])
    expect(purge(css, 'icon', '--set-by-script')).toBe(css);
});

test('keeps a rule while one of its selectors is in use, and knows names with a colon', () => {
  expect(purge('.gone,.kept{color:red}', 'kept')).toBe('.gone,.kept{color:red}');
  expect(purge('.md\\:kept{color:red}.md\\:gone{color:red}', 'md:kept')).toBe('.md\\:kept{color:red}');
});

test.each([
  ['.a .b:where(.c), .d { color: red }', [['a', 'b'], ['d']]],
  ['@layer x, y; @layer x { @media print { #a { color: red } } }', [['a']]],
  ['.a { .b & { color: red } }', [['a']]],
  [':root { --a: red } .a { color: red }', [[], ['a']]],
  ['@font-face { font-family: A; src: url(a.woff2) }', [[]]],
])('%s does something where its names are', (css, needs) => {
  expect(needsOf(css)).toEqual(needs);
});

test('joins files in their order, and keeps the medium of each', async () => {
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

test('leaves widths in words that older browsers know', async () => {
  const css = '@media (min-width:50rem){.a{color:red}}@media (max-width:40rem){.b{color:red}}';
  expect(purge(css, 'a', 'b')).toBe(css);
  expect(onlyRulesFor(new Set(['a', 'b']), css)).toBe(css);
});

test('has what is different in the light theme, for pages that stay dark otherwise', () => {
  const css =
    ":root{--a:#000}@layer b{:root[data-theme='light'],[data-theme=light] ::backdrop{--a:#fff}}" +
    '@media print{[data-theme=light] .a{color:red}[data-theme=dark] .a{color:red}}.a{color:red}';
  expect(lightRules(css)).toBe(
    '@layer b{:root[data-theme]{--a:#fff}[data-theme] ::backdrop{--a:#fff}}@media print{[data-theme] .a{color:red}}',
  );
});

test('calls a sheet by its content', () => {
  expect(sheetAsset('site', 'a').name).toMatch(/^site\.[\w-]{8}\.css$/);
  expect(sheetAsset('site', 'a').name).not.toBe(sheetAsset('site', 'b').name);
});
