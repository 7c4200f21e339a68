import { pathToFileURL } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { describe, expect, test } from 'vitest';
import { koreanMarkdown } from '../../markdown/index.ts';
import { readPage } from './check-page.ts';

const markdown = koreanMarkdown({ base: '/', site: 'https://notes.example' });
const note = pathToFileURL('/site/src/content/docs/devops/day07.md');
const loosePage = pathToFileURL('/site/src/content/docs/corpus/page.md');
const front = '---\ntitle: 제목\ndescription: 설명\n---\n';

/** Returns the problems of a page. */
async function checkPage(source: string, url: URL, options: Parameters<typeof readPage>[3]) {
  const file = decodeURIComponent(url.pathname).split('/content/docs/').at(-1)!;
  return (await readPage(source, file, url, options)).problems;
}

/** Checks a page whose body starts on line 5; returns `line: cause` of each problem. */
const check = async (body: string, url = note) =>
  (await checkPage(front + body, url, markdown)).map(({ line, cause }) => `${line}: ${cause}`);

test('a correct note has no problems', async () => {
  const body = '## 계획 {#plan}\n\n본문 ![그림](./a.png) [링크](https://example.org/)\n\n### 코드 {#code-2}\n';
  expect(await check(body)).toEqual([]);
});

describe('headings', () => {
  test('are reported without an id in a note', async () => {
    expect(await check('\n## 계획')).toEqual(['6: 제목 “계획”에 주소가 없습니다.']);
    expect(await check('## 계획 {#plan} ##')).toEqual(['5: 제목 “계획”에 주소가 없습니다.']);
  });

  test('are reported without a text', async () => {
    for (const body of ['## {#plan}', '##', '## ![그림](./a.png) {#plan}'])
      expect(await check(body)).toEqual(['5: 제목에 글이 없습니다.']);
    expect(await check('## `code` {#a}\n\n## $$x^2$$ {#b}\n\n## 🎉 {#c}\n\n## {{ x }} {#d}')).toEqual([]);
  });

  test('without an id get a suggestion that works', async () => {
    const bare = ['## 계획', '## 계획 {#gyehoek}', '### 계획', '## 배포(Deploy)', '## 🎉'];
    const problems = await checkPage(`${front}${bare.join('\n\n')}`, note, markdown);
    const suggested = problems.map(({ line, fix }) => [line, /\{#.*\}/.exec(fix)?.[0]] as const);
    const fixed = bare.map((heading, at) =>
      [heading, suggested.find(([line]) => line === 5 + 2 * at)?.[1]].join(' ').trim(),
    );
    expect(fixed[3]).toBe('## 배포(Deploy) {#deploy}');
    expect(await check(fixed.join('\n\n'))).toEqual([]);
  });

  test('keep their Markdown in the suggestion', async () => {
    const [problem] = await checkPage(`${front}## \`ls\` **명령**, 0.0.0.0:80 ##`, note, markdown);
    expect(problem?.fix).toContain(': `ls` **명령**, 0.0.0.0:80 {#ls');
  });

  test('need ids in a note whose folder has no name yet', async () => {
    const unnamed = pathToFileURL('/site/src/content/docs/storage/day61.md');
    expect(await check('## 계획', unnamed)).toHaveLength(1);
  });

  test('may have no ids outside the folders of the notes', async () => {
    expect(await check('## 계획\n\n## 계획', loosePage)).toEqual([]);
  });

  test.each(['계획', 'Plan', 'plan_a', '-plan'])('are reported with the id %s', async (id) => {
    expect(await check(`## 계획 {#${id}}`)).toEqual([`5: 제목 “계획”의 주소에 쓸 수 없는 글자가 있습니다: #${id}`]);
  });

  test('are reported with a duplicate id in any page', async () => {
    const body = '## 계획 {#plan}\n\n### 또 {#plan}';
    expect(await check(body)).toEqual(['7: 제목 “또”의 주소가 5번째 줄과 같습니다: #plan']);
    expect(await check(body, loosePage)).toHaveLength(1);
  });

  test('are checked in a Korean folder', async () => {
    const page = pathToFileURL('/사이트/노트/src/content/docs/devops/첫날.md');
    expect(await check('## 계획', page)).toEqual(['5: 제목 “계획”에 주소가 없습니다.']);
  });

  test('are checked in a page whose `slug` makes it a note', async () => {
    const source = front.replace('title', 'slug: devops/day00\ntitle');
    expect(await checkPage(`${source}## 계획`, loosePage, markdown)).toMatchObject([{ line: 6 }]);
  });

  test.each([
    ['## 환경 변수 ${PATH}', '{PATH}'],
    ['## 환경 변수 $\\{PATH}', '{PATH}'],
    ['## 환경 변수 {#env 색}', '{#env 색}'],
    ['## 환경 변수 \\{#env}', '{#env}'],
    ['## {색}', '{색}'],
  ])('are reported if they would lose text: %s', async (body, words) => {
    const problem = `5: 제목 끝의 ${words} 가 글자로 보이지 않습니다.`;
    expect(await check(body)).toEqual([problem]);
    expect(await check(body, loosePage)).toEqual([problem]);
  });

  test.each(['## 환경 변수 ${PATH} {#env}', '## 환경 변수 `${PATH}` {#env}'])(
    'are accepted if they lose no text: %s',
    async (body) => expect(await check(body)).toEqual([]),
  );

  test('are reported in HTML in a note', async () => {
    expect(await check('<div>\n<h2 id="../x">계획</h2>\n</div>')).toEqual(['6: HTML로 적은 제목이 있습니다: <h2>']);
    expect(await check('<h2 id="plan">계획</h2>', loosePage)).toEqual([]);
  });

  test('are checked inside an aside', async () => {
    expect(await check(':::note[보충]\n\n## 계획\n\n:::')).toEqual(['7: 제목 “계획”에 주소가 없습니다.']);
  });
});

describe('leftovers of an export', () => {
  test.each([
    ['![Untitled](./Untitled.png)', '그림의 설명이 Untitled입니다.'],
    ['[파일](https://prod-files-secure.s3.amazonaws.com/a)', '노션 저장소를 가리키는 링크입니다. 곧 사라집니다.'],
    ['[Untitled](Untitled%20a1b2.csv)', '링크의 이름이 Untitled입니다.'],
    [
      '[노트](https://www.notion.so/a/Day-1-0123456789abcdef0123456789abcdef)',
      '노션을 가리키는 링크입니다: https://www.notion.so/a/Day-1-0123456789abcdef0123456789abcdef',
    ],
    ['[a]: https://me.notion.site/x\n\n[노트][a]', '노션을 가리키는 링크입니다: https://me.notion.site/x'],
    ['<aside>\n💡 말\n</aside>', '노션 콜아웃 <aside>가 그대로 있습니다.'],
    ['<img alt="" src="//example.org/a.png">', '다른 사이트의 그림입니다: //example.org/a.png'],
  ])('are reported: %s', async (body, cause) => expect(await check(`\n${body}`)).toEqual([`6: ${cause}`]));

  test('do not include links to pages about Notion', async () => {
    expect(await check('[노션](https://www.notion.so) [도움말](https://www.notion.so/help/export)')).toEqual([]);
  });

  test('are ignored in comments', async () => {
    expect(await check('<!-- <aside> <img src="https://example.org/a.png"> -->')).toEqual([]);
  });

  test('in a comment that an import left in place of a picture are reported', async () => {
    const body = '글\n\n<!-- 노션에서 옮기지 못한 그림: 구성 https://example.org/a.png -->';
    expect(await check(body)).toEqual([
      expect.stringContaining('노션에서 옮기지 못한 그림: 구성 https://example.org/a.png'),
    ]);
  });

  test('are ignored in code', async () => {
    expect(await check('`<aside>` `![Untitled](https://prod-files-secure/)`\n\n```html\n<aside>\n```')).toEqual([]);
  });
});

describe('HTML that loads resources from other sites', () => {
  const remote = (line: number, url: string) => `${line}: 다른 사이트의 그림입니다: ${url}`;
  const url = 'https://example.org/a.png';

  test.each([
    `<p><img src="./a.png">\n<img src='${url}'></p>`,
    `<p><img src="./a.png"\n><img alt src=${url}></p>`,
    `<p>\n<img src="./a.png" srcset="./a.png 1x,${url} 2x">\n</p>`,
    `<picture>\n<source srcset="${url}"><img src="./a.png"></picture>`,
    `<p>\n<video poster="${url}"></video>`,
    `<p>\n<span style="background: url( '${url}' )">글</span>`,
    `<style>\n.a { background: url(${url}) }\n</style>`,
    `<svg>\n<image href="${url}" /></svg>`,
    `글\n글 <img src="${url}"> 글`,
  ])('is reported: %s', async (body) => expect(await check(body)).toEqual([remote(6, url)]));

  test.each(['HTTPS://example.org/a.png', '//example.org/a.png', '\\\\example.org\\a.png'])(
    'is reported with the address %s',
    async (address) => {
      expect(await check(`<img src="${address}">`)).toEqual([remote(5, address)]);
    },
  );

  test('is reported as elements of MDX', async () => {
    const page = pathToFileURL('/site/src/content/docs/devops/day07.mdx');
    const body = `글 <img src="${url}" />\n\n<Card>\n  <img src={'${url}'} srcSet="./a.png" />\n</Card>\n`;
    const unknown = '7: 가져오지 않은 컴포넌트입니다: <Card>';
    expect(await check(body, page)).toEqual([remote(5, url), unknown, remote(8, url)]);
    expect(await check('글\n\n{글', page)).toEqual([expect.stringMatching(/^7: { 로 연 것을 닫지 않았습니다: {글 \(/)]);
  });

  test('is not confused with HTML from a plugin in MDX', async () => {
    const page = pathToFileURL('/site/src/content/docs/index.mdx');
    const mdastPlugins = [defineMdastPlugin({ name: 'figures', code: () => ({ type: 'html', value: '<p>그림</p>' }) })];
    expect(await checkPage(`${front}\`\`\`\n\`\`\`\n`, page, { ...markdown, mdastPlugins })).toEqual([]);
  });

  test.each(['<a href="https://example.org/">밖</a>', '<img src="/a.png">', '<img src="data:image/png;base64,">'])(
    'does not include %s',
    async (body) => expect(await check(body)).toEqual([]),
  );
});

describe('asides', () => {
  test.each([
    [':::warning\n글\n:::', '없는 상자입니다: :::warning'],
    ['::::경고[제목]\n글\n::::', '없는 상자입니다: :::경고'],
    [':::tip 제목\n글\n:::', ':::tip 뒤의 글은 보이지 않습니다: 제목'],
    [':::tip{title="제목"}\n글\n:::', ':::tip 에 쓸 수 없는 속성입니다: {title="제목"}'],
    [':::tip{색}\n글\n:::', ':::tip 에 쓸 수 없는 속성입니다: {색}'],
    [':::tip\n글', ':::tip 상자가 끝나지 않습니다.'],
    ['::: tip\n글\n:::', '상자를 여닫는 기호가 글자로 보입니다: ::: tip'],
  ])('are reported: %j', async (body, cause) => expect(await check(body)).toEqual([`5: ${cause}`]));

  test.each([
    [':::note[열기만\n글\n:::', ':::note[열기만]'],
    [':::tip [제목]\n글\n:::', ':::tip[제목]'],
    [':::tip 제목\n글\n:::', ':::tip[제목]'],
  ])('are reported with one pair of brackets in the fix: %j', async (body, opening) => {
    const [problem] = await checkPage(front + body, note, markdown);
    expect(problem!.fix).toContain(`제목이면 ${opening} 처럼`);
  });

  test('have four types, which the fix lists', async () => {
    const [problem] = await checkPage(`${front}:::info\n:::`, note, markdown);
    expect(problem!.fix).toBe('쓸 수 있는 상자: :::note, :::tip, :::caution, :::danger');
  });

  test.each([
    ':::note\n글\n:::',
    ':::tip[제목 `a` {b} [c]]{icon="star"}\n글\n:::',
    '> - ::::caution\n>   :::danger\n>   글\n>   :::\n>   ::::',
    '\\::: tip',
    '오전:오후{색} ::글',
  ])('are accepted: %j', async (body) => expect(await check(body)).toEqual([]));
});

test('text after a thematic break is checked with correct lines', async () => {
  expect(await check('---\n\n[](https://example.org/)\n\n---\n')).toEqual([expect.stringMatching(/^7: 글이 없어/)]);
});

test('unmatched asterisks are reported', async () => {
  expect(await check('\n\n여는 ** 뒤의 빈칸**은')).toEqual([
    '7: 굵게 표시하는 별표 두 개의 짝이 없어 글자로 보입니다.',
    '7: 굵게 표시하는 별표 두 개의 짝이 없어 글자로 보입니다.',
  ]);
  expect(await check('\\*\\*그대로\\*\\* `**`')).toEqual([]);
});
