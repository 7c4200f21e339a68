import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

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

test.each([
  '글\n이어진 글\n이어진 글',
  '용어:\n  풀이가 길어\n  두 줄',
  '- 글\n  이어진 글\n    더 이어진 글',
  '1. 글\n   - 안쪽 글\n     이어진 글',
  '  글\n    이어진 글',
  '글[^1]\n\n[^1]: 각주\n    이어진 각주\n      끝',
  '```yaml\na:\n  b:\n    c: 1\n```',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
