import { expect } from 'vitest';

/** What a reader does not notice, in milliseconds. */
const LIMIT = 50;

/** Does something that must be quick at the first, the second or the third time: a machine may be busy. */
export function withinTime(act: () => unknown): void {
  const times = [];
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    act();
    times.push(performance.now() - began);
    if (times.at(-1)! < LIMIT) return;
  }
  expect(Math.min(...times)).toBeLessThan(LIMIT);
}
