import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ['글\n[문서][docs]를 보라', '2: 링크가 글자로 보입니다: [문서][docs]'],
  ['| 가 |\n| - |\n| ![그림][a] |', '3: 링크가 글자로 보입니다: ![그림][a]'],
  ['![설명](./그림 파일.png)', '1: 그림이 글자로 보입니다: ![설명](./그림 파일.png)'],
  ['![[그림 1.png]]', '1: 그림이 글자로 보입니다: ![[그림 1.png]]'],
  ['글 [[Day 5]]을 보라', '1: 링크가 글자로 보입니다: [[Day 5]]'],
  ['![구조](전체 구조)', '1: 그림이 글자로 보입니다: ![구조](전체 구조)'],
  ['[문서](https://example.org/a_(b)', '1: 링크가 글자로 보입니다: [문서](https://example.org/a_(b)'],
  ['- ![가](./가.png\n- 나', '1: 그림이 글자로 보입니다: ![가](./가.png'],
  ['[글](/devops/day 05/)', '1: 링크가 글자로 보입니다: [글](/devops/day 05/)'],
])('reports %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('suggests the line to write', async () => expect(await fixOf('[문서][docs]')).toContain('[docs]: 주소'));

test('explains the size of a picture', async () =>
  expect(await fixOf('![가](./a.png =500x)')).toContain('크기를 지우세요'));

test.each([
  '[문서][docs]\n\n[docs]: https://example.org/',
  '배열[i][j]과 `[a][b]`, \\[a][b], a[0][1][2]',
  '[[ -f 파일 ]] 와 [[1], [2]], a[[b]], [[a, b]], `[[글]]`',
  '이름은 [registry/][user/]name[:tag] 이고 find . [-name 이름][-type f]',
  '[1](참고)와 [가] [나], [x]',
  '[문서](https://example.org/a_(b))와 [문서](<https://example.org/a b>)',
  '배열 a[i](i는 수)와 f[x](아래 참고)',
  '```\n[a][b]\n```',
  '[^1][가]\n\n[^1]: 각주',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
