import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import { textWidth } from '../dom/font.ts';

/** The box of a journey's task, in px. */
const BOX = { width: 150, height: 50 };

type Text = { size: number; lines: { y: number; text: string }[] };

/** The texts of a drawing with more than one line. */
function wrappedTexts(body: string): Text[] {
  return [...body.matchAll(/<text([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>){2,})<\/text>/g)].map(([, own, rows]) => ({
    size: Number(/font-size="([\d.]+)"/.exec(own!)?.[1] ?? 16),
    lines: [...rows!.matchAll(/ y="([\d.]+)"[^>]*>([^<]*)/g)].map(([, y, text]) => ({ y: Number(y), text: text! })),
  }));
}

test.each([
  ['at spaces', 'describe로 Events 보기', ['describe로 Events', '보기']],
  ['at breaks of its author', '슬랙이<br/>울린다', ['슬랙이', '울린다']],
  [
    'within a word that is wider than the box',
    'AVeryLongIdentifierWithoutSpaces',
    ['AVeryLongIdentifier', 'WithoutSpaces'],
  ],
  ['in a smaller font if there are many lines', '로그 보기를 아주 길게 써서 세 줄이 되게 한다 그리고', undefined],
])('wraps the text of a task to fit its box: %s', async (_, task, expected) => {
  const [text, ...others] = wrappedTexts((await renderer.draw(`journey\n  section 가\n    ${task}: 4: 나`)).body);
  expect(others).toEqual([]);
  const { size, lines } = text!;
  for (const line of lines) expect(textWidth(line.text, size, 400)).toBeLessThanOrEqual(BOX.width);
  expect(lines.at(-1)!.y - lines[0]!.y + size).toBeLessThan(BOX.height);
  expect(size).toBeGreaterThanOrEqual(12);
  if (expected) expect(lines.map((line) => line.text)).toEqual(expected);
});
