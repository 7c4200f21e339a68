import { expect } from 'vitest';

/** A delay that readers do not notice, in milliseconds. */
const LIMIT = 50;

/** @returns CPU time in milliseconds, which does not depend on the load of the machine */
export function timeOf(act: () => unknown): number {
  const began = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Expects one of three runs to be within the limit: garbage collection may slow down the others. */
export function withinTime(act: () => unknown): void {
  const times = [];
  for (let run = 0; run < 3; run++) {
    times.push(timeOf(act));
    if (times.at(-1)! < LIMIT) return;
  }
  expect(Math.min(...times)).toBeLessThan(LIMIT);
}
