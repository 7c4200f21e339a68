import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const check = (body: string) => checkBody(body, 'loose/page.mdx');

test.each([
  ['<Card>글</Card>', '1: 가져오지 않은 컴포넌트입니다: <Card>'],
  ['<Tip>글</Tip>', '1: 없는 컴포넌트입니다: <Tip>'],
  ['글 <pid></pid>', '1: HTML에 없는 태그입니다: <pid>'],
  ['<constructor>글</constructor>', '1: HTML에 없는 태그입니다: <constructor>'],
  ['<Constructor />', '1: 없는 컴포넌트입니다: <Constructor>'],
  [
    '<iframe src="https://example.org/" />',
    '1: 다른 사이트의 것을 불러오거나 실행하는 태그는 쓸 수 없습니다: <iframe>',
  ],
  ['<button onclick="a()">글</button>', '1: 페이지의 정책이 막아 돌지 않는 속성입니다: onclick'],
])('reports %s', async (body, problem) => expect(await check(body)).toEqual([problem]));

test('suggests an import only for existing components', async () => {
  expect(await fixOf('<Card>글</Card>', 'loose/page.mdx')).toContain(
    "import { Card } from '@astrojs/starlight/components';",
  );
  expect(await fixOf('<Tip>글</Tip>', 'loose/page.mdx')).toMatch(/^상자는 :::tip 과 ::: 사이에/);
  for (const name of ['Panel', 'Constructor'])
    expect(await fixOf(`<${name}>글</${name}>`, 'loose/page.mdx')).toMatch(/^쓸 수 있는 컴포넌트: .*Card/);
});

test.each([
  "import { Card, Tabs as T } from '@astrojs/starlight/components';\n\n<Card>글</Card> <T>글</T>",
  'export const A = () => null;\n\n<A />',
  '<details>\n<summary>제목</summary>\n\n글\n\n</details>\n\n<img src="/a.png" alt="" />',
])('accepts %j', async (body) => expect(await check(body)).toEqual([]));
