import { rm, writeFile } from 'node:fs/promises';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { Problem } from '../../site/problem.ts';
import { diagramFences } from './fences.ts';
import { problemsIn } from './figure.ts';
import { termsFrom } from './renderer/index.ts';
import { renderer } from './testing.ts';
import korean from './translations/words-ko.json' with { type: 'json' };

const terms = () => termsFrom(korean);
const fileURL = new URL('file:///notes/page.md');

async function render(markdown: string, base = '/') {
  const problems: Problem[] = [];
  const mdastPlugins = [diagramFences(renderer, base, terms)];
  const { html } = await markdownToHtml(markdown, { mdastPlugins, fileURL, data: { problems } });
  return { html, problems };
}

const fence = (source: string, meta = ' title="이름"') => `\`\`\`mermaid${meta}\n${source}\n\`\`\``;

test('replaces a fence with a figure that has a picture, a caption, a name and a description', async () => {
  const { html, problems } = await render(`앞\n\n${fence('block\n  a("계획")\n  b("운영")')}\n\n뒤`);
  expect(problems).toEqual([]);
  expect(html).toMatch(/<p>앞<\/p>\s*<figure class="diagram" id="diagram-1">.*<\/figure>\s*<p>뒤<\/p>/);
  expect(html).toContain('role="img" aria-labelledby="diagram-1-title"');
  expect(html).toContain('<figcaption id="diagram-1-title">이름</figcaption>');
  expect(html).toContain('<ul class="diagram-words" role="list" data-pagefind-weight="0.3"><li>계획 | 운영</li></ul>');
});

test('prepends the base to links of nodes and hides the rest of the picture from screen readers', async () => {
  const { html } = await render(fence('block\n  a("계획") b("운영")\n  click a "/devops/day05/#plan"'), '/notes/');
  expect(html).toContain('<a href="/notes/devops/day05/#plan">');
  expect(html).toContain('role="group" aria-labelledby');
  expect(html).toMatch(/aria-hidden="true">운영<\/text>/);
  expect(html).not.toMatch(/aria-hidden="true">계획/);
  expect(html).toContain('<li>계획 | 운영</li>');
});

test('includes a title within the diagram in the description, unless the caption is the same', async () => {
  const source = 'pie title 몫\n  "가" : 1';
  expect((await render(fence(source))).html).toContain('<li>몫</li><li>가: 1 (100%)</li>');
  expect((await render(fence(source, ' title="몫"'))).html).not.toContain('<li>몫</li>');
});

test('includes tooltips of links and nodes in the description', async () => {
  const source =
    'flowchart LR\n  a["쿠버<br>API"] --> b[앱]\n  click a "/api/" "서비스로"\n  click b call open() "앱을 연다"';
  const { html } = await render(fence(source));
  expect(html).toContain('<li>쿠버 API: 서비스로</li><li>앱: 앱을 연다</li>');
});

test('gives two copies of a diagram on a page distinct ids', async () => {
  const source = fence('flowchart LR\n  a --> b');
  const { html } = await render(`${source}\n\n${source}`);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
});

test('escapes titles and sources', async () => {
  const { html } = await render(fence('block\n  a("x")', ' title="<b>&"'));
  expect(html).not.toContain('<b>');
  expect(html).toContain('&#60;b&#62;&#38;</figcaption>');
});

test('reports an error of Mermaid at its line and shows it on the page with its file and line', async () => {
  const { html, problems } = await render(`# 제목\n\n${fence('flowchart TB\n  a --> b\n  b[[[')}`);
  expect(problems).toMatchObject([{ line: 6, cause: expect.stringContaining('Parse error on line 3') }]);
  expect(html).toContain('role="alert"');
  expect(html).toContain('Parse error on line 3');
  expect(problemsIn(html)).toEqual([{ file: fileURL.href, ...problems[0] }]);
});

test('reports the line of the file if its front matter was removed or replaced with spaces', async () => {
  const file = new URL('./fences-test.md', import.meta.url);
  const body = `\n${fence('flowchart TB\n  b[[[')}\n`;
  const spaces = '   \n         \n   \n';
  await writeFile(file, `---\ntitle: 제목\n---\n${body}`);
  try {
    for (const source of [body, spaces + body]) {
      const { html } = await markdownToHtml(source, {
        mdastPlugins: [diagramFences(renderer, '/', terms)],
        fileURL: file,
      });
      expect(problemsIn(html)).toMatchObject([{ file: file.href, line: 7 }]);
    }
  } finally {
    await rm(file);
  }
});

test('does not mistake text of a page for a broken figure', async () => {
  const { html } = await render(fence('flowchart'.repeat(2)));
  expect(problemsIn((await render(`\`${html}\`\n\n\`\`\`html\n${html}\n\`\`\``)).html)).toEqual([]);
});

test('shows and reports an error of the renderer itself', async () => {
  const broken = { draw: () => Promise.reject(new Error('ENOSPC: no space left on device')) };
  const problems: Problem[] = [];
  const { html } = await markdownToHtml(fence('block\n  a'), {
    mdastPlugins: [diagramFences(broken, '/', terms)],
    data: { problems },
  });
  expect(problems).toMatchObject([{ line: 1, cause: expect.stringContaining('ENOSPC') }]);
  expect(problemsIn(html)).toMatchObject(problems);
});

test('reports the line of an unclosed bracket with a fix', async () => {
  const { problems } = await render(fence('flowchart LR\n  a[가 --> b\n  c'));
  expect(problems).toMatchObject([
    { line: 3, cause: expect.stringContaining("'['"), fix: expect.stringContaining('괄호') },
  ]);
});

test('rejects a diagram without a title', async () => {
  const { html, problems } = await render(fence('block\n  a', ''));
  expect(problemsIn(html)).toHaveLength(1);
  expect(problems).toMatchObject([{ line: 1, cause: '다이어그램에 이름이 없습니다.' }]);
});

test('reports a missing title together with a fault of the diagram, and suggests the title in the diagram', async () => {
  const { problems } = await render(fence('timeline\n  title 배포의 역사\n  2001 : 첫째 #1', ''));
  expect(problems).toMatchObject([
    { line: 1, fix: '```mermaid title="배포의 역사" 처럼 적으세요.' },
    { line: 4, cause: expect.stringContaining('#1') },
  ]);
});

test('draws a cycle if the fence requests it and rejects other layouts', async () => {
  const source = 'flowchart LR\n  a --> b --> c --> a';
  const [plain, cycle, other] = await Promise.all(
    ['', ' layout=cycle', ' layout=circle'].map((layout) => render(fence(source, ` title="layout=x"${layout}`))),
  );
  expect(cycle!.problems).toEqual([]);
  expect(cycle!.html).not.toBe(plain!.html);
  expect(other!.problems).toMatchObject([{ line: 1, cause: '없는 배치입니다: layout=circle' }]);
});

test('describes a diagram in the language of the page', async () => {
  const { html } = await render(fence('stateDiagram-v2\n  [*] --> 켜짐'));
  expect(html).toContain('<li>시작 → 켜짐</li>');
});

test('ignores other fences', async () => {
  expect((await render('```sh\nls\n```')).html).toContain('<code');
});
