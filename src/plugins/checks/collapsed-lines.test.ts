import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  'spec:\n  replicas: 2\n  template:\n    metadata: {}',
  'app/\n\tsrc/\n\t\tmain.py',
  'A   B\n \\ /\n  C',
  '- 설정\n\n  server:\n    port: 80\n      host: a',
  '> def f():\n>     if x:\n>         return',
])('reports lines at several depths: %j', async (body) => {
  const line = body.startsWith('-') ? 3 : 1;
  const first = body.split('\n')[line - 1]!.replace(/^[\s>]*/, '');
  expect(await checkBody(body)).toEqual([`${line}: 들여 쓴 줄들이 한 줄로 이어집니다: ${first}`]);
});

test.each(['$ ls\na.txt', '[kim@web ~]$ df -h\n/dev/sda1', 'kim@web:~# ./run.sh\n끝', '결과는\n$ git status\nclean'])(
  'reports a terminal session: %j',
  async (body) => {
    const [first] = body.split('\n');
    expect(await checkBody(body)).toEqual([`1: 터미널의 줄들이 한 줄로 이어집니다: ${first}`]);
    expect(await fixOf(body)).toContain('```sh');
  },
);

test.each([
  'PS C:\\work> dir\nREADME.md',
  'MariaDB [(none)]> use shop\nDatabase changed',
  'shop=# \\dt\n없음',
  '127.0.0.1:6379> get a\n1',
])('reports a session of a database or PowerShell: %j', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 터미널의 줄들이 한 줄로 이어집니다: ${body.split('\n')[0]}`]),
);

test.each([
  '• 가\n• 나',
  '순서\n① 가\n② 나',
  '> ✅ 가\n> ❌ 나',
  '(1) 가\n(2) 나',
  '- 글\n  → 가\n  → 나',
  '▶️ 가\n▶️ 나',
])('reports items with other signs: %j', async (body) => {
  expect(await checkBody(body)).toEqual([expect.stringContaining(': 목록처럼 쓴 줄들이 한 줄로 이어집니다: ')]);
});

test.each([
  '• 가  \n• 나',
  '• 가\\\n• 나',
  '① 가<br>\n② 나',
  '① 가\n나 ② 다',
  '→ 가',
  '글\n→ 가\n글',
  '글(1)\n(2)',
  'a -> b\nb -> c',
])('accepts lines that stay apart, and single signs: %j', async (body) => expect(await checkBody(body)).toEqual([]));

test.each([
  '글\n이어진 글\n이어진 글',
  '용어:\n  풀이가 길어\n  두 줄',
  '- 글\n  이어진 글\n    더 이어진 글',
  '1. 글\n   - 안쪽 글\n     이어진 글',
  '  글\n    이어진 글',
  '글[^1]\n\n[^1]: 각주\n    이어진 각주\n      끝',
  '$ ls 를 쳐 본다',
  '값은\n$ 5 이다',
  'kim@example.org # 메일\n글',
  '`$ ls`를\n쳐 본다',
  '```yaml\na:\n  b:\n    c: 1\n```',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
