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
