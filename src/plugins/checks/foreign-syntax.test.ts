import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ['글 %%나중에 쓸 것%% 글', '1: 숨긴 글이 보입니다: %%나중에 쓸 것%%'],
  ['글\n\n%%\n여러 줄\n%%', '3: 숨긴 글이 보입니다: %%'],
  ['격리된 프로세스이다. ^container', '1: 블록의 이름이 글자로 보입니다: ^container'],
  ['- 항목 ^37066d', '1: 블록의 이름이 글자로 보입니다: ^37066d'],
  ['[TOC]', '1: 목차의 표시가 글자로 보입니다: [TOC]'],
  ['[[_TOC_]]', '1: 목차의 표시가 글자로 보입니다: [[ TOC ]]'],
  ['{: .prompt-tip }\n> 글', '1: 모양을 정하는 표시가 글자로 보입니다: {: .prompt-tip }'],
  ['1. TOC\n{:toc}', '2: 모양을 정하는 표시가 글자로 보입니다: {:toc}'],
  ['!!! warning "주의"\n    글', '1: 상자의 표시가 글자로 보입니다: !!! warning "주의"'],
  ['{% raw %}\n\n글', '1: 블로그 도구의 표시가 글자로 보입니다: {% raw %}'],
  ['{{< callout type="info" >}}\n**글**', '1: 블로그 도구의 표시가 글자로 보입니다: {{< callout type="info" >}}'],
  [
    '글 :contentReference[oaicite:2]{index=2}',
    '1: 챗봇이 단 출처의 표시가 글자로 보입니다: :contentReference[oaicite:2]{index=2}',
  ],
  ['글【7:1†source】.', '1: 챗봇이 단 출처의 표시가 글자로 보입니다: 【7:1†source】'],
  ['글 \ue200cite\ue202turn3search1\ue202turn0news2\ue201.', expect.stringContaining('1: 챗봇이 단 출처의')],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('says that the table of contents exists', async () => expect(await fixOf('[[toc]]')).toContain('저절로'));

test.each([
  'printf("%d%%")와 50%%',
  '`%%주석%%`',
  'for %%i in (*) do echo %%i',
  '%%{init: {}}%% 는 머리말',
  '2 ^8과 x ^n',
  'HEAD^ 와 HEAD^^',
  '^_^',
  '목차는 [toc] 로 적는다',
  '{% if a %}는 조건이다',
  '{:ok, 값}',
  '!!! 주의',
  '【참고】와 † 표시',
  '```\n[TOC]\n```',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
