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
  expect(await checkBody(body)).toEqual([`${line}: 들여 쓴 줄들이 모양을 잃고 글이 됩니다: ${first}`]);
});

test.each(['$ ls\na.txt', '[kim@web ~]$ df -h\n/dev/sda1', 'kim@web:~# ./run.sh\n끝', '결과는\n$ git status\nclean'])(
  'reports a terminal session: %j',
  async (body) => {
    const [first] = body.split('\n');
    expect(await checkBody(body)).toEqual([`1: 터미널의 줄들이 모양을 잃고 글이 됩니다: ${first}`]);
    expect(await fixOf(body)).toContain('```sh');
  },
);

test.each([
  'PS C:\\work> dir\nREADME.md',
  'MariaDB [(none)]> use shop\nDatabase changed',
  'shop=# \\dt\n없음',
  '127.0.0.1:6379> get a\n1',
  'Router# show ip route\nC 10.0.0.0/24',
  'curl -i \\\n  -H "A: b" \\\n  http://a.io',
  'docker pull a\ndocker run -d a\ndocker ps',
  'docker ps -a  # 모두\ndocker images # 이미지\n글',
  'sudo apt update\nsudo apt install -y a',
  '#!/bin/bash\nset -e',
  'R1(config)#interface Gi0/1\nR1(config-if)#no shutdown',
])('reports a session of another program, and commands: %j', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 터미널의 줄들이 모양을 잃고 글이 됩니다: ${body.split('\n')[0]}`]),
);

test.each([
  'FROM alpine:3.20\nRUN apk add curl\n',
  'SELECT id\nFROM users',
  'PORT=80\nHOST=a.io',
  '[web]\nweb1 ansible_host=10.0.0.1',
  'kind: Pod\r\nmetadata:\r\n  name: web',
  'if (a) {\n  b()\n}',
])('reports statements: %j', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 코드의 줄들이 모양을 잃고 글이 됩니다: ${body.split(/\r?\n/)[0]}`]),
);

test.each([
  '2026-01-02 03:04:05.678  INFO 1 --- start\n2026-01-02 03:04:06.001  INFO 1 --- ready',
  '[INFO] Scanning\n[ERROR] Failed',
  'npm ERR! code E404\nnpm ERR! 404 Not Found',
  'Jan  2 03:04:05 web sshd[1]: Accepted\nJan 12 03:04:05 web sshd[1]: Closed',
  'java.io.IOException: closed\n\tat a.b.C.run(C.java:1)',
  '*/10 * * * * /opt/a.sh\n0 3 * * 1-5 /opt/b.sh',
  'GET /a HTTP/1.1\nHost: a.io',
  'drwxr-xr-x 2 root root 4096 a\n-rw-r--r-- 1 root root 12 b',
])('reports the output of a program: %j', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 프로그램이 낸 줄들이 모양을 잃고 글이 됩니다: ${body.split('\n')[0]}`]),
);

test.each([
  'ERROR: 는 오류\nINFO: 는 정보',
  '[INFO] 수준과\n[ERROR] 수준',
  '10:00:00 시작\n이어진 글',
  '글\nat home (집에서)',
  '2026-01-02 03:04 에 시작해\n이어진 글',
  'HTTP/2는 빠르다\n이어진 글',
])('accepts text that begins like a log: %j', async (body) => expect(await checkBody(body)).toEqual([]));

test.each([
  'NAME     READY   AGE\nweb-0    1/1     5d',
  'HTTP   80\nHTTPS  443',
  '이름  값\nA     1',
  '포트\t이름\n80\tHTTP',
])('reports aligned columns: %j', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 칸을 맞춘 줄들이 모양을 잃고 글이 됩니다: ${body.split('\n')[0]}`]),
);

test.each([
  'FROM 절과\nWHERE 절은 다르다',
  'DNS 서버와\nTCP 연결',
  'AND 게이트\nOR 게이트',
  '글  과  글\n이어진 글',
  'a = 1\nb = 2',
  'Note:\n  이어진 글: 끝',
  'SELECT id\\\nFROM users',
  'INNER JOIN : 교집합\nLEFT JOIN : 왼쪽 모두',
  'docker pull a\\\ndocker run -d a',
  'a -> b\nb -> c',
  '• 가\n• 나',
  '•\t가\n•\t나',
  '글  이다. 그\n이어진  글',
  '> - 글\n>   이어진 글\n>   이어진 글',
  'C# is\nF# is',
  '[TIL]\nDocker',
  'docker run -d 는\ndocker start 와 다르다',
  'the option -d\nis good',
  'the first\nthe second',
  '한 줄 \\\n-d 는 옵션',
])('accepts text that begins like code: %j', async (body) => expect(await checkBody(body)).toEqual([]));

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
