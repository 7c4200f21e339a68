import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { markdown } from './testing.ts';
import { readPage } from './check-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'imports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
write('Card.astro', '---\nexport const size = 1;\nconst { a } = Astro.props;\n---\n<b>{a}</b>\n');
write('names.ts', "export const a: number = 1;\nexport { b as c } from './other.ts';\n");
write('all.ts', "export * from './names.ts';\n");

async function check(body: string) {
  const url = pathToFileURL(join(folder, 'page.mdx'));
  const { problems } = await readPage(`---\ntitle: 제목\ndescription: 설명\n---\n${body}`, 'page.mdx', url, markdown);
  return problems.map(({ line, cause, fix }) => `${line - 4}: ${cause} → ${fix}`);
}

test.each([
  [
    "import { Tip } from '@astrojs/starlight/components';",
    '@astrojs/starlight/components 에 없는 이름입니다: Tip',
    ':::tip 과',
  ],
  [
    "import { Panel } from '@astrojs/starlight/components';",
    '@astrojs/starlight/components 에 없는 이름입니다: Panel',
    'Tabs,',
  ],
  [
    "import Tabs from '@astrojs/starlight/components';",
    '@astrojs/starlight/components 에 없는 이름입니다: default (Tabs)',
    "import { Tabs } from '@astrojs/starlight/components';",
  ],
  ["import { b, a } from './names';", './names 에 없는 이름입니다: b', '가져올 수 있는 이름: a, c'],
  ["import x from './names.ts';", './names.ts 에 없는 이름입니다: default (x)', '가져올 수 있는 이름: a, c'],
  ["import { Card } from './Card.astro';", './Card.astro 에 없는 이름입니다: Card', 'size'],
  ["import Card from './card/Card.astro';", '가져올 파일이 없습니다: ./card/Card.astro', '경로'],
  ["import { x } from 'no-such-package';", '가져올 패키지가 없습니다: no-such-package', '이름'],
  [
    "import { x } from '@astrojs/starlight/component';",
    '가져올 패키지가 없습니다: @astrojs/starlight/component',
    '이름',
  ],
])('rejects %s', async (line, cause, fix) => {
  const found = await check(`export const first = 1;\n${line}\n\n글\n`);
  expect(found).toEqual([expect.stringContaining(`2: ${cause} → `)]);
  expect(found[0]).toContain(fix);
});

test.each([
  "import { Card, Tabs as T } from '@astrojs/starlight/components';",
  "import Card, { size } from './Card.astro';\nimport * as names from './names.ts';\nimport { a, c } from './names.ts';",
  "import { anything } from './all.ts';\nimport { getCollection } from 'astro:content';\nimport x from '~/site.ts';",
])('accepts %s', async (lines) => expect(await check(`${lines}\n\n글\n`)).toEqual([]));
