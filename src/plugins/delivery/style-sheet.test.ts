import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets, withoutUnused } from './style-sheet.ts';

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

test('joins files in their order and calls the sheet by its content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  await writeFile(join(folder, 'a.css'), '.a{color:red}');
  await writeFile(join(folder, 'print.css'), '.a{color:#000}');
  const joined = (...sheets: string[]) => joinSheets(sheets, (address) => join(folder, address), new Set(['a', 'b']));
  const imports = ['@import "/a.css" ;', '@import "/print.css" print;'];
  const { name, text } = await joined(...imports, '.b{color:red}');
  expect(text).toBe('.a{color:red}@media print{.a{color:#000}}.b{color:red}');
  expect(name).toMatch(/^site\.[\w-]{8}\.css$/);
  expect((await joined(...imports, '.b{color:blue}')).name).not.toBe(name);
  await rm(folder, { recursive: true });
});
