import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { Problem } from '../site/problem.ts';
import { math } from './math.ts';

const problems: Problem[] = [];
const render = (source: string) =>
  markdownToHtml(source, {
    features: { math: { singleDollarTextMath: false } },
    mdastPlugins: [math('Formula')],
    data: { problems },
  }).html.trim();

test('a formula in text is inline', () => {
  expect(render('값 $$x^2$$은')).toMatch(
    /^<p>값 <span class="not-content" data-source="x\^2" data-language="math"><math data-pagefind-ignore><msup>.*<\/math><\/span>은<\/p>$/,
  );
});

test.each(['$$x$$', '$$\nx\n\n+ y\n$$', '```math\nx\n```', '> $$\n> x\n> $$'])('%j is a display formula', (source) => {
  const frame = '<p><span class="math-frame not-content" role="group" tabindex="0" aria-label="Formula" data-source="';
  expect(render(source)).toContain(frame);
  expect(render(source)).toContain('display="block"');
});

test.each(['$HOME과 $PATH', '$5~$10', '`$$`', '가격은 $5', 'echo $1 $2', '\\$\\$x\\$\\$'])('%s is text', (source) =>
  expect(render(source)).not.toContain('<math'),
);

test('an invalid formula is reported with its line, and shown as source', () => {
  const html = render('글\n\n$$\nx +\n\\foo{a\n$$\n\n글 $$\\frac{a$$');
  expect(html).toContain('<code>x +&#10;\\foo&#123;a</code>');
  expect(problems.map(({ line }) => line)).toEqual([5, 8]);
  expect(problems[0]!.cause).toBe('읽을 수 없는 수식입니다: 없는 명령입니다: \\foo (Unsupported function name: \\foo)');
});

test('a formula without an end is reported, and shown as source', () => {
  problems.length = 0;
  expect(render('글\n\n$$\nx = 1\n\n이어지는 글')).not.toContain('<math ');
  expect(problems).toMatchObject([{ line: 3, cause: '수식이 끝나지 않아 뒤의 글이 모두 수식으로 보입니다: $$' }]);
  problems.length = 0;
  for (const closed of ['$$\nx\n$$  ', '> $$\n> x\n> $$', '- 글\n\n  $$\n  x\n  $$', '$$\nx\n$$\n글']) render(closed);
  expect(problems).toEqual([]);
});

test.each([
  ['글\n쉘의 $$ 번호와 다른 쉘의 $$ 번호', 2, '번호와 다른'],
  ['$$\n\\frac{a}{b}\n= 응답 시간\n$$', 3, '응답 시간'],
  ['echo $$ 는 PID $$ 이다', 1, '는 PID'],
])('words that a formula joins are reported: %j', (source, line, words) => {
  problems.length = 0;
  render(source);
  expect(problems).toMatchObject([{ line, cause: `수식 안의 낱말이 빈칸 없이 이어집니다: ${words}` }]);
});

test.each([
  '$$\\text{응답 시간} = a$$',
  '$$비용 = 가격 \\times 수량$$',
  '$$속도 v + 거리 s$$',
  '$$\\begin{cases} 가 & 나 \\\\ 다 & 라 \\end{cases}$$',
  '$$a \\quad b$$',
])('a formula without joined words is accepted: %s', (source) => {
  problems.length = 0;
  render(source);
  expect(problems).toEqual([]);
});
