import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { Problem } from '../site/problem.ts';
import { alerts } from './alerts.ts';
import { emphasis } from './emphasis.ts';

/** Renders the boxes that Starlight would find. */
const boxes = defineMdastPlugin({
  name: 'boxes',
  containerDirective(node, ctx) {
    const [first] = node.children;
    const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
    const title = label ? `[${ctx.textContent(label)}]` : '';
    const children = label ? node.children.slice(1) : node.children;
    ctx.replaceNode(node, { type: 'paragraph', data: { hName: node.name + title }, children } as never);
  },
});
const render = (source: string, problems: Problem[] = []) =>
  markdownToHtml(source, {
    features: { directive: true },
    mdastPlugins: [emphasis, alerts('중요'), boxes],
    data: { problems },
  }).html.trim();

test.each([
  ['NOTE', 'note'],
  ['tip', 'tip'],
  ['IMPORTANT', 'note[중요]'],
  ['Warning', 'caution'],
  ['CAUTION', 'danger'],
])('%s becomes %s', (kind, box) => {
  expect(render(`> [!${kind}]\n> **가(나)**는\n> 글\n>\n> - 목록`)).toBe(
    `<${box}><p><strong>가(나)</strong>는\n글</p><ul>\n<li>목록</li>\n</ul></${box}>`,
  );
});

test('text after the marker is the title', () => {
  expect(render('> [!TIP] 제목 `코드` 끝\n> 글')).toBe('<tip[제목 코드 끝]><p>글</p></tip[제목 코드 끝]>');
  expect(render('> [!TIP] 제목')).toBe('<tip[제목]></tip[제목]>');
  expect(render('> [!TIP]제목\n> 글')).toBe('<tip[제목]><p>글</p></tip[제목]>');
});

test('a sign that makes an alert collapsible is not shown', () => {
  expect(render('> [!TIP]- 제목\n> 글')).toBe('<tip[제목]><p>글</p></tip[제목]>');
  expect(render('> [!note]+\n> 글')).toBe('<note><p>글</p></note>');
});

test('without such text the box has no title', () =>
  expect(render('> [!NOTE]\n>\n> 글')).toBe('<note><p>글</p></note>'));

test.each(['> 글 [!NOTE]', '> [NOTE]\n> 글', '> # 제목\n> [!NOTE]', '> \\[!NOTE]\n> 글', '> `[!ODD]`'])(
  '%j stays a quote',
  (source) => {
    const problems: Problem[] = [];
    expect(render(source, problems)).toMatch(/^<blockquote>/);
    expect(problems).toEqual([]);
  },
);

test('a quote of an unknown type is reported with the known ones', () => {
  const problems: Problem[] = [];
  expect(render('글\n\n> [!ODD]\n> 글\n\n- > [!정보] 글', problems)).toContain('<blockquote>\n<p>[!ODD]');
  expect(problems).toMatchObject([
    { line: 3, cause: '없는 상자입니다: > [!ODD]', fix: expect.stringContaining('> [!NOTE], > [!TIP]') },
    { line: 6, cause: '없는 상자입니다: > [!정보]' },
  ]);
});
