import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { koreanMarkdown } from '../../markdown/index.ts';
import { checkPage } from './check-page.ts';

const markdown = koreanMarkdown({ base: '/', site: 'https://notes.example' });
const note = pathToFileURL('/site/src/content/docs/devops/day07.md');
const loosePage = pathToFileURL('/site/src/content/docs/corpus/page.md');
const front = '---\ntitle: 제목\ndescription: 설명\n---\n';

/** Checks a page whose body starts on line 5; gives `line: cause` of each problem. */
const check = async (body: string, url = note) =>
  (await checkPage(front + body, url, markdown)).map(({ line, cause }) => `${line}: ${cause}`);

test('a sound note has no problems', async () => {
  const body = '## 계획 {#plan}\n\n본문 ![그림](./a.png) [링크](https://example.org/)\n\n### 코드 {#code-2}\n';
  expect(await check(body)).toEqual([]);
});

describe('headings', () => {
  test('without an id, in a note', async () => {
    expect(await check('\n## 계획')).toEqual(['6: 제목 “계획”에 주소가 없습니다.']);
  });

  test('without an id, outside the folders of the notes', async () => {
    expect(await check('## 계획\n\n## 계획', loosePage)).toEqual([]);
  });

  test.each(['계획', 'Plan', 'plan_a', '-plan'])('with the id %s', async (id) => {
    expect(await check(`## 계획 {#${id}}`)).toEqual([`5: 제목 “계획”의 주소에 쓸 수 없는 글자가 있습니다: #${id}`]);
  });

  test('with the same id twice, anywhere', async () => {
    const body = '## 계획 {#plan}\n\n### 또 {#plan}';
    expect(await check(body)).toEqual(['7: 제목 “또”의 주소가 5번째 줄과 같습니다: #plan']);
    expect(await check(body, loosePage)).toHaveLength(1);
  });

  test('inside an aside', async () => {
    expect(await check(':::note[보충]\n\n## 계획\n\n:::')).toEqual(['7: 제목 “계획”에 주소가 없습니다.']);
  });
});

describe('front matter', () => {
  const checkFront = async (source: string) =>
    (await checkPage(source, note, markdown)).map(({ line, cause }) => `${line}: ${cause}`);

  test('without a description', async () => {
    expect(await checkFront('---\ntitle: 제목\n---\n')).toEqual(['1: 머리말에 description 항목이 없습니다.']);
    expect(await checkFront('---\ntitle: 제목\ndescription: ""\n---\n')).toEqual([
      '3: 머리말에 description 항목이 없습니다.',
    ]);
  });

  test('missing', async () => {
    expect(await checkFront('본문')).toEqual([
      '1: 머리말에 description 항목이 없습니다.',
      '1: 머리말에 title 항목이 없습니다.',
    ]);
  });

  test('with an unknown entry', async () => {
    expect(await checkFront('---\ntitle: 제목\ndescription: 설명\ntags: [a]\n---\n')).toEqual([
      '4: 머리말에 알 수 없는 항목이 있습니다: tags',
    ]);
  });

  test('with a value of another kind', async () => {
    const [problem] = await checkFront('---\ntitle: 제목\ndescription: 설명\nsidebar:\n  order: 첫째\n---\n');
    expect(problem).toMatch(/^5: 머리말의 sidebar\.order 값이 맞지 않습니다/);
  });

  test('that is no YAML', async () => {
    const [problem] = await checkFront('---\ntitle: Day 3: 제목\ndescription: 설명\n---\n');
    expect(problem).toMatch(/^2: 머리말을 읽을 수 없습니다/);
  });
});

describe('leftovers of an export', () => {
  test.each([
    ['![그림](https://example.org/a.png)', '다른 사이트의 그림입니다: https://example.org/a.png'],
    ['![Untitled](./Untitled.png)', '그림의 설명이 Untitled입니다.'],
    ['[파일](https://prod-files-secure.s3.amazonaws.com/a)', '노션 저장소를 가리키는 링크입니다. 곧 사라집니다.'],
    ['[Untitled](Untitled%20a1b2.csv)', '링크의 이름이 Untitled입니다.'],
    ['<aside>\n💡 말\n</aside>', '노션 콜아웃 <aside>가 그대로 있습니다.'],
    ['<img alt="" src="//example.org/a.png">', '다른 사이트의 그림입니다: //example.org/a.png'],
    ['[a]: https://example.org/a.png\n\n![그림][a]', '다른 사이트의 그림입니다: https://example.org/a.png'],
  ])('%s', async (body, cause) => expect(await check(`\n${body}`)).toEqual([`6: ${cause}`]));

  test('are no leftovers in code', async () => {
    expect(await check('`<aside>` `![Untitled](https://prod-files-secure/)`\n\n```html\n<aside>\n```')).toEqual([]);
  });
});

test('stars that would show as text', async () => {
  expect(await check('\n\n여는 ** 뒤의 빈칸**은')).toEqual([
    '7: 굵게 표시하는 별표 두 개의 짝이 없어 글자로 보입니다.',
    '7: 굵게 표시하는 별표 두 개의 짝이 없어 글자로 보입니다.',
  ]);
  expect(await check('\\*\\*그대로\\*\\* `**`')).toEqual([]);
});
