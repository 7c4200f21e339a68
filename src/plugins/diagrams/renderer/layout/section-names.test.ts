import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

/** The x of the left edge of the first bar. */
async function firstBar(section: string): Promise<number> {
  const { body } = await renderer.draw(
    `gantt\n  dateFormat YYYY-MM-DD\n  section ${section}\n  씨 뿌리기 :2026-03-02, 4d`,
  );
  return Number(/ x="([\d.]+)"[^>]*rx="3"/.exec(body)![1]);
}

test('draws the bars of a gantt chart beside a long name of a section', async () => {
  const short = await firstBar('봄');
  expect(await firstBar('여름')).toBe(short);
  expect(await firstBar('이른 봄의 밭갈이와 씨앗 고르기')).toBeGreaterThan(short + 60);
});
