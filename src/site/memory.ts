import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Heap size in bytes below which garbage collection gains nothing, but costs a tenth of a second. */
const THRESHOLD = 512 * 2 ** 20;

/**
 * Collects garbage immediately if the heap is large: otherwise the garbage of one step of a build, a gigabyte at 5,000 pages,
 * would stay in memory while the next one allocates as much.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapUsed < THRESHOLD) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
