import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

const check = (body: string) => {
  const names = [...new Set([...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name!))];
  return checkBody(`import { ${names.join(', ')} } from '@astrojs/starlight/components';\n\n${body}`, 'loose/page.mdx');
};

test.each([
  ['<Steps>\n\n- 가\n\n</Steps>', '3: <Steps> 안에는 번호 목록 하나만 둘 수 있습니다.'],
  ['<Steps>\n1. 가\n\n글\n\n2. 나\n</Steps>', '3: <Steps> 안에는 번호 목록 하나만 둘 수 있습니다.'],
  ['글\n\n<FileTree>\n\nsrc/\n\n</FileTree>', '5: <FileTree> 안에는 목록 하나만 둘 수 있습니다.'],
  ['<Tabs>\n<TabItem>글</TabItem>\n</Tabs>', '4: <TabItem> 에 label 가 없습니다.'],
  ['<Code lang="sh">ls</Code>', '3: <Code> 에 code 가 없습니다.'],
  ['<Aside type="warning">글</Aside>', '3: <Aside> 의 type 로 쓸 수 없습니다: warning'],
  ['글 <Badge text="가" variant="blue" />', '3: <Badge> 의 variant 로 쓸 수 없습니다: blue'],
])('reports %j', async (body, problem) => expect(await check(body)).toEqual([problem]));

test.each([
  '<Steps>\n\n1. 가\n\n   글\n\n2. 나\n\n</Steps>',
  '<Steps>\n{/* 주석 */}\n1. 가\n</Steps>',
  '<FileTree>\n- src/\n  - a.ts\n</FileTree>',
  '<Tabs>\n<TabItem label="가">글</TabItem>\n<TabItem label={"나"}>글</TabItem>\n</Tabs>',
  '<Aside type="tip">글</Aside> <Aside>글</Aside>',
  '<Code code="ls" lang="sh" /> <Badge text="가" {...{}} />',
])('accepts %j', async (body) => expect(await check(body)).toEqual([]));

test('reports the title of a folded text that is in a paragraph', async () => {
  const problem = '<summary> 바로 아래에 글이 있어 접은 글의 제목이 되지 않습니다.';
  const inMdx = (body: string) => checkBody(body, 'loose/page.mdx');
  expect(await inMdx('<details>\n<summary>문제</summary>\n답\n</details>')).toEqual([`2: ${problem}`]);
  for (const body of [
    '<details>\n<summary>문제</summary>\n\n답\n\n</details>',
    '<details><summary>문제</summary>답</details>',
    '글 <details><summary>문제</summary>답</details>',
  ])
    expect(await inMdx(body)).toEqual([]);
});
