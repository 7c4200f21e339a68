import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  "import { Tabs } from '@astrojs/starlight/components';",
  'import "./a.css"',
  'export const a = 1;',
  'export default function A() {}',
])('reports %s', async (body) =>
  expect(await checkBody(`글\n\n${body}`)).toEqual([`3: .md 파일에서는 글자로 보이는 줄입니다: ${body}`]),
);

test.each([
  'export default 접두사는 구문입니다',
  'export const A = b()로 내보내세요',
  'import는 가져온다',
  '`import "a"`',
])('treats %j as a sentence', async (body) => expect(await checkBody(body)).toEqual([]));

test('accepts imports in MDX', async () =>
  expect(await checkBody("import { Tabs } from '@astrojs/starlight/components';\n\n글", 'loose/page.mdx')).toEqual([]));
