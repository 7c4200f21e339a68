import { describe, expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const lost = (line: number, tag: string) => `${line}: HTML에 없는 태그여서 글이 사라집니다: ${tag}`;

describe('text that looks like a tag', () => {
  test.each([
    ['글\nkill <PID>', [lost(2, '<PID>')]],
    ['kubectl logs <pod-name>', [lost(1, '<pod-name>')]],
    ['<none>:<none>', [lost(1, '<none>'), lost(1, '<none>')]],
    ['List<T>와 Map<Key, Value>, Set<Object>', [lost(1, '<T>'), lost(1, '<Object>')]],
    ['cp <source> <target>', [lost(1, '<source>'), lost(1, '<target>')]],
    ['<PID>', [lost(1, '<PID>')]],
    ['글 </foo>', [lost(1, '</foo>')]],
    ['<title>글</title>', [lost(1, '<title>')]],
  ])('is reported: %j', async (body, problems) => expect(await checkBody(body)).toEqual(problems));

  test('is reported with a fix', async () =>
    expect(await fixOf('kill <PID>')).toBe('글자 그대로면 `<PID>` 처럼 백틱으로 감싸세요.'));

  test.each([
    '가<Br>나<Br/>다',
    '`<PID>` \\<PID> &lt;PID>',
    '```\n<PID>\n```',
    '1 < 2 > 0',
    '<https://example.org/>',
    '<me@example.org>',
  ])('is accepted if escaped or not a tag: %j', async (body) => expect(await checkBody(body)).toEqual([]));
});

describe('an unclosed element', () => {
  test.each([
    ['<details>\n<summary>제목</summary>\n\n글\n', '1: 끝나지 않는 태그입니다: <details>'],
    ['글 <kbd>Ctrl', '1: 끝나지 않는 태그입니다: <kbd>'],
    ['<div>\n<span>글\n</div>', '2: 끝나지 않는 태그입니다: <span>'],
    ['글 </div>', '1: 여는 태그가 없습니다: </div>'],
    ['<!-- 주석\n\n글', '1: 주석이 끝나지 않아 뒤의 글이 사라집니다: <!--'],
  ])('is reported: %j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));
});

describe('an element with external content', () => {
  test.each([
    ['<iframe src="https://www.youtube.com/embed/x"></iframe>', '<iframe>'],
    ['<script>alert(1)</script>', '<script>'],
    ['<embed src="/a.pdf">', '<embed>'],
  ])('is reported: %s', async (body, tag) =>
    expect(await checkBody(body)).toContain(`1: 다른 사이트의 것을 불러오거나 실행하는 태그는 쓸 수 없습니다: ${tag}`),
  );

  test('is reported, like an event handler', async () =>
    expect(await checkBody('<button onclick="a()" title="onclick=x">글</button>')).toEqual([
      '1: 페이지의 정책이 막아 돌지 않는 속성입니다: onclick',
    ]));
});

test.each([
  '<details>\n<summary>제목</summary>\n\n글\n\n</details>',
  '글<br>글 <kbd>Ctrl</kbd> <mark>글</mark> <sub>2</sub> <BR/>',
  '<p>글\n\n<table><tr><td>칸</table>',
  '<svg viewBox="0 0 1 1"><linearGradient/><path d="M0 0"/></svg>',
  '<!-- <PID> -->',
  '<style>\na > b { color: red }\n</style>',
  '<img src="/a.png" alt="">',
  '<a href="/x/" title="a > b">글</a>',
])('accepts %j', async (body) => expect(await checkBody(body)).toEqual([]));
