import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import { textWidth } from '../dom/font.ts';

const draw = (lines: string) => renderer.draw(`sequenceDiagram\n  participant 가\n  participant 나\n${lines}`);

/** The lines of a drawing's only note, and the width of its box. */
function noteOf(body: string): { width: number; lines: string[] } {
  const [, rest = ''] = body.split(/(?=<rect [^>]*fill="var\(--diagram-note\)")/);
  const lines = rest.split('<rect')[1]!.matchAll(/>([^<]+)</g);
  return { width: Number(/ width="([\d.]+)"/.exec(rest)![1]), lines: [...lines].map(([, text]) => text!) };
}

test('places participants close together if all labels fit', async () => {
  const { width } = await draw('  가->>나: 짧게\n  loop 늘\n    나->>가: 짧게\n  end\n  Note over 가,나: 짧게');
  expect(width).toBeLessThan(250);
});

test.each([
  ['in one line if a wider spacing allows it', '5초가 지나면 context.Done()', 1],
  [
    'in several lines if it is too long',
    '두 참여자에 걸친 아주 긴 메모는 어느 폭에서도 한 줄에 들지 않으므로 여러 줄이 된다',
    3,
  ],
])('fits a note over two participants into its box, %s', async (_, note, count) => {
  const { body, description } = await draw(`  Note over 가,나: ${note}`);
  const { width, lines } = noteOf(body);
  expect(lines).toHaveLength(count);
  for (const line of lines) expect(textWidth(line, 16, 400)).toBeLessThan(width);
  expect(description.join(' ')).toContain(note);
});

test('wraps a title only if it does not fit', async () => {
  const { body } = await draw(
    '  par 동시에\n    가->>나: x\n  and 느린 서버\n    가->>나: y\n  end\n  opt 있으면\n    가->>가: z\n  end',
  );
  for (const title of ['[동시에]', '[느린 서버]', '[있으면]']) expect(body).toContain(`>${title}<`);
});

test('keeps boxes around participants apart and shows their entire names', async () => {
  const long = '한 참여자의 폭보다 긴 이름';
  const { body, viewBox } = await renderer.draw(
    `sequenceDiagram\n  box ${long}\n    participant 가\n  end\n  box 짧게\n    participant 나\n  end\n  가->>나: 짧게`,
  );
  const [first, second] = [long, '짧게'].map((name) => {
    const rect = `<rect x="(-?[\\d.]+)"[^>]* width="([\\d.]+)"[^>]*/>`;
    const [, x, width, middle] = new RegExp(`${rect}<text x="([\\d.]+)"[^>]*>${name}<`).exec(body)!.map(Number);
    return { left: x!, right: x! + width!, middle: middle! };
  });
  expect(first!.right).toBeLessThanOrEqual(second!.left);
  const [left] = viewBox.split(' ').map(Number);
  expect(left).toBeLessThan(first!.middle - textWidth(long, 16, 400) / 2);
});
