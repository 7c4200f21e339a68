import { expect, test } from 'vitest';
import { parts } from '../../site/parts.ts';
import { checkBody, fixOf } from './testing.ts';

const note = `${parts.keys().next().value}/note.md`;

test.each([
  ['글\n\n# 제목 {#a}', '3: 본문에 첫째 단계의 제목이 있습니다: # 제목'],
  ['제목 {#a}\n===', '1: 본문에 첫째 단계의 제목이 있습니다: # 제목'],
  ['## 가 {#a}\n\n#### 나 {#b}', '3: 제목의 단계를 건너뛰었습니다: ## 다음에 #### 나'],
  ['### 가 {#a}', '1: 제목의 단계를 건너뛰었습니다: 첫 제목이 ### 가'],
])('reports %j', async (body, problem) => expect(await checkBody(body, note)).toEqual([problem]));

test.each([
  ['글\n둘째 줄\n---', '---', '글'],
  ['<<<<<<< HEAD\n내 것\n=======', '=======', '<<<<<<< HEAD'],
  ['글\r\n---\r\n', '---', '글'],
])('tells what makes text a heading: %j', async (body, rule, first) => {
  expect((await checkBody(body, note))[0]).toBe(`1: 아래의 ${rule} 때문에 글이 제목이 됩니다: ${first}`);
  expect(await fixOf(body, note)).toMatch(`${rule} 위에 빈 줄을 두세요.`);
});

test('suggests the level to write', async () =>
  expect(await fixOf('## 가 {#a}\n\n#### 나 {#b}', note)).toBe('### 나 처럼 적으세요.'));

test('tells how to write a comment of code that is a heading', async () =>
  expect((await fixOf('# 패키지 설치 {#a}', note))!).toContain('코드의 주석이면 ```text'));

test('levels may increase by one and decrease by any number', async () =>
  expect(await checkBody('## 가 {#a}\n\n### 나 {#b}\n\n## 라 {#c}\n\n```sh\n# 명령\n```', note)).toEqual([]));

test('headings of other pages may have any levels', async () => expect(await checkBody('# 가\n\n#### 나')).toEqual([]));
