import { describe, expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

const PAGE = 'loose/page.mdx';
const check = (body: string) => checkBody(body, PAGE);

describe('reports braces in text that MDX would parse as code', () => {
  test.each([
    ['글\n환경 변수 ${DB_PASSWORD}를 읽는다.', '2: 중괄호 안에 모르는 이름이 있습니다(DB_PASSWORD): ${DB_PASSWORD}'],
    ['중괄호 {a, b}', '1: 중괄호 안에 모르는 이름이 있습니다(a, b): {a, b}'],
    ['{{ name }}', '1: 중괄호 안에 모르는 이름이 있습니다(name): {{ name }}'],
    ['| {config.port} |\n| - |', '1: 중괄호 안에 모르는 이름이 있습니다(config): {config.port}'],
    ['## 제목 {이름} 글', '1: 중괄호 안에 모르는 이름이 있습니다(이름): {이름}'],
    ['{[1].map((n) => n + m)}', '1: 중괄호 안에 모르는 이름이 있습니다(m): {[1].map((n) => n + m)}'],
    ['글\n\n<b\n  title={c}>글</b>', '4: 중괄호 안에 모르는 이름이 있습니다(c): {c}'],
    ['<b {...rest}>글</b>', '1: 중괄호 안에 모르는 이름이 있습니다(rest): {...rest}'],
    ['숫자 [0-9]{3}', '1: 중괄호가 글자로 보이지 않습니다: {3}'],
    ['빈 객체 {}', '1: 중괄호가 글자로 보이지 않습니다: {}'],
    ['집합 {1, 2}', '1: 중괄호가 글자로 보이지 않습니다: {1, 2}'],
    ['{{ a: 1 }}', '1: 중괄호가 글자로 보이지 않습니다: {{ a: 1 }}'],
    ['{Map}', '1: 중괄호가 글자로 보이지 않습니다: {Map}'],
  ])('%j', async (body, problem) => expect(await check(body)).toEqual([problem]));

  test('with a fix', async () => expect(await fixOf('{a}', PAGE)).toContain('백틱'));
});

test.each([
  "import { a } from 'x:y';\nimport b, * as c from 'x:y';\n\n{a} {b} {c.d}",
  'export const { a, b: [c], ...d } = f();\nexport function e() {}\n\n{a} {c} {d.x} {e()}',
  '{Math.max(1, 2)} {JSON.stringify({ a: 1 })} {new Date(0).getFullYear()}',
  '{props.a} {frontmatter.title} {/* 주석 */} {"글"} {`글`} {import.meta.env.BASE_URL}',
  '{[1, 2].map((n, index) => <b key={index}>{n}</b>)}',
  '<b title={"글"} hidden={true} style={{ color: "red" }}>글</b>',
  '`${A}` \\{a\\} $A\n\n```\n{a}\n```',
])('accepts %j', async (body) => expect(await check(body)).toEqual([]));

test('treats braces in Markdown as text', async () => expect(await checkBody('${A} {a, b}')).toEqual([]));
