import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ['글\n패턴 ^\\d+\\.\\d+$ 은', '2: 역슬래시가 사라집니다: ^\\d+\\.\\d+$'],
  ['\\. 은 점이다', '1: 역슬래시가 사라집니다: \\.'],
  ['https?:\\/\\/ 로 시작한다', '1: 역슬래시가 사라집니다: https?:\\/\\/'],
  ['| a |\n| --- |\n| a\\?b |', '3: 역슬래시가 사라집니다: a\\?b'],
  ['폴더는 \\\\nas\\공유 이다', '1: 역슬래시가 사라집니다: \\\\nas\\공유'],
  ['PS C:\\> dir', '1: 역슬래시가 사라집니다: C:\\>'],
  ['C:\\Program Files\\Docker\\_a', '1: 역슬래시가 사라집니다: Files\\Docker\\_a'],
  ['로그는 D:\\log\\*.log 에', '1: 역슬래시가 사라집니다: D:\\log\\*.log'],
  ['-d "{\\"a\\":1}" 을', '1: 역슬래시가 사라집니다: "{\\"a\\":1}"'],
])('reports %j', async (body, problem) => {
  expect(await checkBody(body)).toEqual([problem]);
  expect(await fixOf(body)).toContain('백틱');
});

test('reports the formulas of chatbots', async () => {
  expect(await checkBody('넓이는 \\( x^2 \\)이다')).toEqual(['1: 수식의 역슬래시가 사라집니다: \\( x^2 \\)']);
  expect(await fixOf('넓이는 \\( x^2 \\)이다')).toContain('$$x^2$$');
  expect(await checkBody('값 \\( RTT \\)는')).toEqual(['1: 수식의 역슬래시가 사라집니다: \\( RTT \\)']);
  expect(await fixOf('\\[ E = mc^2 \\]')).toContain('$$E = mc^2$$');
  expect(await checkBody('글\n\n\\[\ny = ax\n\\]')).toEqual(['3: 수식의 역슬래시가 사라집니다: \\[']);
});

test.each([
  ...[
    'C:\\Users\\me와 \\d \\w \\n',
    '`\\.`와 `\\(a\\)`',
    '\\*별표\\* \\_밑줄\\_ \\[대괄호\\] \\#태그 \\$5 \\~물결 \\<a\\>',
  ],
  ...[
    '1\\. 제목',
    '2\\) 제목',
    '[글]\\(주소\\)',
    '[글]\\(주소)',
    '글 \\(Elastic IP\\), 5.2\\)',
    '\\[Optional\\]',
    '\\\\. 은 점',
    '\\"인용\\"과 \\"글\\", 끝',
    'C:\\\\Users\\\\me',
    '글\\\n글',
  ],
  ...['가 \\| 나', '\\{a\\}'],
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
