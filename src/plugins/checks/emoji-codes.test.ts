import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each([
  ['글\n배포 :rocket:', '2: 그림 문자의 이름이 글자로 보입니다: :rocket:'],
  ['## 끝:white_check_mark:', '1: 그림 문자의 이름이 글자로 보입니다: :white_check_mark:'],
  ['좋다 :+1:', '1: 그림 문자의 이름이 글자로 보입니다: :+1:'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test.each([
  '10:30:20',
  '12:100:3',
  '`:rocket:` \\:rocket:',
  'a:b:c',
  'redis://x:abc:y',
  '::1',
  '키:값',
  '오전:오후: 글',
  'std::string::npos',
])('treats %j as text', async (body) => expect(await checkBody(body)).toEqual([]));
