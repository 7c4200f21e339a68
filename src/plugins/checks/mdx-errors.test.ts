import { describe, expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const PAGE = 'loose/page.mdx';
/** Returns the problems without the parser's own messages. */
const check = async (body: string) => (await checkBody(body, PAGE)).map((problem) => problem.replace(/ \([^]*/, ''));

describe('reports syntax errors of MDX in Korean with their lines', () => {
  test.each([
    ['글\n\nkubectl logs <pod-name> 글', '3: HTML에 없는 태그입니다: <pod-name>', '`<pod-name>`'],
    ['글\n\n값은 {{ .Values.image }}', '3: 중괄호 안을 식으로 읽을 수 없습니다: {{ .Values.image }}', '\\{'],
    ['{"a": 1}', '1: 중괄호 안을 식으로 읽을 수 없습니다: {"a": 1}', '\\{'],
    ['<b title={a b}>글</b>', '1: 중괄호 안을 식으로 읽을 수 없습니다: {a b}', '문법'],
    ['글\n{글\n', '2: { 로 연 것을 닫지 않았습니다: {글', '\\{'],
    ['{/* 주석', '1: { 로 연 것을 닫지 않았습니다: {/* 주석', '*/}'],
    ['글\n\n<!-- 주석 -->', '3: MDX에서는 <!-- --> 로 주석을 달 수 없습니다.', '{/* 주석 */}'],
    [
      '<https://a.kr/>',
      '1: MDX에서는 < > 로 감싼 주소를 읽지 못합니다: <https://a.kr/>',
      '[https://a.kr/](https://a.kr/)',
    ],
    ['<me@a.kr>', '1: MDX에서는 < > 로 감싼 주소를 읽지 못합니다: <me@a.kr>', '(mailto:me@a.kr)'],
    ['글\n\n<details>\n\n글\n', '3: 끝나지 않는 태그입니다: <details>', '</details>'],
    ['<ul>\n<li>글\n</ul>', '2: 끝나지 않는 태그입니다: <li>', '</li>'],
    ['글</div>', '1: 여는 태그가 없습니다: </div>', '<div>'],
    ['글<br>글', '1: MDX에서는 닫아야 하는 태그입니다: <br>', '<br />'],
    ['값 <10', '1: MDX에서는 < 가 태그를 엽니다: <10', '\\<'],
    [
      'import 문은 모듈을 가져온다.\n\n글',
      '1: import나 export로 읽을 수 없는 줄입니다: import 문은 모듈을 가져온다.',
      '백틱',
    ],
    ['글\n\nexport const a = [\n  1 2,\n];\n\n글', '4: import나 export로 읽을 수 없는 줄입니다: 1 2,', '문법'],
    ['<b class=a>글</b>', '1: 태그로 읽을 수 없습니다: <b class=a>', '이름="값"'],
  ])('%j', async (body, problem, fix) => {
    expect(await check(body)).toEqual([problem]);
    expect(await fixOf(body, PAGE)).toContain(fix);
  });

  test('with the parser’s own message', async () =>
    expect(await checkBody('{a b}', PAGE)).toEqual([expect.stringMatching(/ \(Could not parse expression .*\)$/)]));
});

test('reports all errors of a page at once, with problems of other checks', async () => {
  const body = '글 <pod-name>\n\n<!-- 주석\n둘째 줄 -->\n\n{{ .a }} <10\n\n##제목\n\n<details>\n\n글';
  expect(await check(body)).toEqual([
    '1: HTML에 없는 태그입니다: <pod-name>',
    '3: MDX에서는 <!-- --> 로 주석을 달 수 없습니다.',
    '6: 중괄호 안을 식으로 읽을 수 없습니다: {{ .a }}',
    '6: MDX에서는 < 가 태그를 엽니다: <10',
    '8: 제목이 글자로 보입니다: ##제목',
    '10: 끝나지 않는 태그입니다: <details>',
  ]);
});

test.each(['`<pod-name>` `{{ .a }}`', '```\n<!-- {a b} -->\n```', '\\{a b\\} \\<10 1 < 2', '{/* 주석 */}'])(
  'accepts %j',
  async (body) => expect(await check(body)).toEqual([]),
);
