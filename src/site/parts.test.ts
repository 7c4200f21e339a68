import { expect, test } from 'vitest';
import { isNote, parts } from './parts.ts';

test('a page in the folder of a part is a note', () => {
  const [part] = parts.keys();
  expect(isNote(`${part}/day05`)).toBe(true);
  expect(isNote(`${part}/ci/day05`)).toBe(true);
});

test.each(['', 'about', 'elsewhere/page', 'constructor/page', 'toString/page', '__proto__/page'])(
  '%j is not a note',
  (path) => expect(isNote(path)).toBe(false),
);
