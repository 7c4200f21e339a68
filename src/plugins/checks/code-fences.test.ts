import { describe, expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const fence = (info: string) => `\`\`\`${info}\nx\n\`\`\``;

describe('the language', () => {
  test.each([
    ['js:src/app.js', '```js title="src/app.js"'],
    ['JS{1,3}', '```js'],
    ['bach', '```text'],
  ])('rejects %s', async (info, fix) => {
    expect(await checkBody(`글\n\n${fence(info)}`)).toEqual([
      `3: 모르는 언어의 코드 블록입니다: \`\`\`${info.split(' ', 1)[0]}`,
    ]);
    expect(await fixOf(fence(info))).toContain(fix);
  });

  test.each([
    '',
    'text',
    'sh',
    'c++',
    'dockerfile',
    'console',
    'tsx',
    'plaintext',
    'dotenv',
    'SQL',
    'golang',
    'J2',
    'docker-compose',
    'shell-session',
    'postgresql',
    'crontab',
    'docker-compose',
    'Helm',
    'Mermaid title="가"',
  ])('accepts %j', async (info) => expect(await checkBody(fence(info))).toEqual([]));
});

describe('the options', () => {
  test.each([
    ['sh showLineNumbers', '1: 코드 블록에 쓸 수 없는 말이 있습니다: showLineNumbers'],
    ['yaml name="a b.yml" {1}', '1: 코드 블록에 쓸 수 없는 말이 있습니다: name="a b.yml"'],
    ['sh linenums=true hl="1"', '1: 코드 블록에 쓸 수 없는 말이 있습니다: linenums=true hl="1"'],
    ['go main.go', '1: 코드 블록에 쓸 수 없는 말이 있습니다: main.go'],
    ['sh title="가', '1: 코드 블록에 쓸 수 없는 말이 있습니다: title="가'],
    ['mermaid title="가" wrap', '1: 코드 블록에 쓸 수 없는 말이 있습니다: wrap'],
  ])('rejects %s', async (info, problem) => expect(await checkBody(fence(info))).toEqual([problem]));

  test('suggests a title for the name of a file', async () =>
    expect(await fixOf(fence('go main.go'))).toBe('```go title="main.go" 처럼 적으세요.'));

  test('suggests a title for another option with the name of a file', async () =>
    expect(await fixOf(fence('yaml filename=".github/ci.yml"'))).toBe('```yaml title=".github/ci.yml" 처럼 적으세요.'));

  test.each([
    'js title="a b.js" {1,3-4} "낱말" /정규식 \\d+/ ins={2} del="x y" wrap preserveIndent=false',
    'diff lang="js"',
    "sh frame='none'",
    'mermaid title="요청이 지나가는 길"',
  ])('accepts %s', async (info) => expect(await checkBody(fence(info))).toEqual([]));
});

test('indented tags at the end of HTML are reported', async () => {
  const table = (indent: string) => `<table>\n${indent}<tr><td>\n\n글\n\n${indent}</td></tr>\n</table>`;
  expect(await checkBody(table('    '))).toContain('6: 들여 쓴 태그가 코드로 보입니다: </td>');
  expect(await checkBody(table('  '))).toEqual([]);
  expect(await checkBody('글\n\n    <td>글</td>')).toEqual([]);
});

describe('code within code', () => {
  test.each([
    ['```md\n# 가\n```sh\nls\n```\n```\n\n글\n\n```js\n1\n```', '```sh'],
    ['```sh\nls\n\n글\n\n```yaml title="a"\na: 1\n```', '```yaml title="a"'],
    ['- ~~~sh\n  ls\n\n  ~~~yaml\n  a: 1\n  ~~~', '~~~yaml'],
  ])('ends the outer block in %j', async (body, inner) =>
    expect((await checkBody(body))[0]).toBe(`1: 코드 블록 안에 코드 블록이 있어 안쪽의 끝에서 함께 끝납니다: ${inner}`),
  );

  test.each([
    '````md\n```sh\nls\n```\n````',
    '~~~md\n```sh\nls\n```\n~~~',
    '```text\n  ```\n```sh 로 열고 ``` 로 닫는다',
    '```sh\necho ```a```\n```',
  ])('is accepted in %j', async (body) =>
    expect((await checkBody(body)).filter((problem) => problem.includes('코드 블록 안에'))).toEqual([]),
  );
});

describe('the closing fence', () => {
  test.each(['```sh\nls', '~~~\n글\n```', '````\n```\n', '- ```sh\n  ls\n\n글', '> ```sh\n> ls'])(
    'is missing in %j',
    async (body) => {
      const [problem, ...others] = await checkBody(body);
      expect(problem).toMatch(/^1: 코드 블록이 끝나지 않아/);
      expect(others).toEqual([]);
    },
  );

  test.each([
    '```\n```',
    '~~~sh\nls\n~~~~ ',
    '- ```sh\n  ls\n  ```\n- 글',
    '> ```\n> x\n> ```',
    '    ls -al  # 들여 쓴 코드',
    '````md\n```\n````',
  ])('is found in %j', async (body) => expect(await checkBody(body)).toEqual([]));
});

describe('indented text', () => {
  test.each([
    ['글\n\n\t첫 줄을 들여 쓴 문단이다.', '3: 들여 쓴 글이 코드로 보입니다: 첫 줄을 들여 쓴 문단이다.'],
    ['- 글\n\n      - 너무 깊은 항목', '3: 들여 쓴 글이 코드로 보입니다: - 너무 깊은 항목'],
    ['    | 가 | 나 |\n    | --- | --- |', '1: 들여 쓴 글이 코드로 보입니다: | 가 | 나 |'],
    ['글\n\n    ```sh\n    ls\n    ```', '3: 들여 쓴 글이 코드로 보입니다: ```sh'],
    ['    **굵은** 글', '1: 들여 쓴 글이 코드로 보입니다: **굵은** 글'],
  ])('is not code: %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

  test.each(['    - job: web # 이름', '    // 주석\n    f()', '    # 주석', '    [출력]', '    a | b'])(
    'is code: %j',
    async (body) => expect(await checkBody(body)).toEqual([]),
  );
});
