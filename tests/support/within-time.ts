import { expect } from 'vitest';

/** What a reader does not notice, in milliseconds. */
const LIMIT = 50;

/** @returns milliseconds that this process spends on a processor: a busy machine adds none */
export function timeOf(act: () => unknown): number {
  const began = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Does something that must be quick at the first, the second or the third time: garbage may be collected at one. */
export function withinTime(act: () => unknown): void {
  const times = [];
  for (let run = 0; run < 3; run++) {
    times.push(timeOf(act));
    if (times.at(-1)! < LIMIT) return;
  }
  expect(Math.min(...times)).toBeLessThan(LIMIT);
}
