import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

const textsOf = async (source: string) => {
  const { body } = await renderer.draw(source);
  return [...body.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!.replace(/<[^>]*>/g, '').trim());
};

test('removes names of icons and formatting tags', async () => {
  const source = 'flowchart TB\n  a["fa:fa-server 서버<br/><small>작게</small>"] --> b["<b>굵게</b> <i>기울여</i>"]';
  expect(await textsOf(source)).toEqual(['서버작게', '굵게 기울여']);
});

test('keeps bold text', async () => {
  const { body } = await renderer.draw('flowchart TB\n  a["<b>굵게</b> 그리고"]');
  expect(body).toContain('<tspan font-weight="bold">굵게</tspan> 그리고<');
});

test.each([
  ['flowchart LR\n  a["`**두 메시**는 (*프록시*)를 **씀** .`"]', '두 메시는 (프록시)를 씀 .'],
  ['mindmap\n  ["`***배포***와 **운영**을 함께`"]', '배포와 운영을 함께'],
  ['flowchart LR\n  a["`**가** 나 **가**나`"]', '가 나 가 나'],
])('joins particles to emphasized words as the source does: %s', async (source, text) => {
  expect(await textsOf(source)).toEqual([text]);
});

test('removes a line that consisted only of a tag', async () => {
  const { body } = await renderer.draw('flowchart TB\n  a["서명 <a href=\'/somewhere/far/away/\'>동의서</a>"]');
  expect(body).toContain('동의서');
  const lines = [...body.matchAll(/<tspan [^>]*y="([-\d.]+)"[^>]*>(?=.)/g)].map(([, y]) => Number(y));
  expect(lines.length).toBeLessThan(3);
  for (const [at, y] of lines.slice(1).entries()) expect(y - lines[at]!).toBeCloseTo(1.1 * 16, 0);
});

test('keeps a line that its author has left empty', async () => {
  const height = async (lines: string) => (await renderer.draw(`flowchart TB\n  a["<b>가</b>${lines}나"]`)).body;
  expect(await height('<br/><br/>')).toMatch(/y="51.2"[^>]*>나/);
  expect(await height('<br/>')).toMatch(/y="33.6"[^>]*>나/);
});

test.each([
  ['a tag written with entities', 'flowchart TB\n  a["#lt;b#gt; 태그"]', '&#60;b&#62; 태그'],
  ['a tag in a message', 'sequenceDiagram\n  a->>b: <b> 태그', '&#60;b&#62; 태그'],
  ['a type parameter', 'classDiagram\n  class a {\n    +List~b~ c\n  }', '+List&#60;b&#62; c'],
])('shows %s', async (_, source, shown) => {
  expect(await textsOf(source)).toContain(shown);
});

test('shows one colon before the type of a method that is written with one', async () => {
  expect(await textsOf('classDiagram\n  class a {\n    +run(x): int\n  }')).toContain('+run(x) : int');
});
