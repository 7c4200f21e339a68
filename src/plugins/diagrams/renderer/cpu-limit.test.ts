import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { CpuLimit } from './cpu-limit.ts';

async function run(code: string): Promise<Worker> {
  const worker = new Worker(code, { eval: true });
  await once(worker, 'online');
  return worker;
}
const reached = (limit: CpuLimit) => limit.signal.aborted || once(limit.signal, 'abort').then(() => true);

test('is reached by a worker that computes without end', async () => {
  const worker = await run('for (;;);');
  await expect(reached(new CpuLimit(worker, 200))).resolves.toBe(true);
  await worker.terminate();
});

test('is not reached by a worker that gets no processor time, until it is taken to be stuck', async () => {
  const worker = await run('setInterval(() => {}, 1000)');
  const limit = new CpuLimit(worker, 200);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(limit.signal.aborted).toBe(false);
  await expect(reached(limit)).resolves.toBe(true);
  await worker.terminate();
});

test('is reached by a worker that has ended', async () => {
  const worker = await run('setInterval(() => {}, 1000)');
  await worker.terminate();
  await expect(reached(new CpuLimit(worker, 200))).resolves.toBe(true);
});

test('is not reached after it has been stopped, even at once', async () => {
  const worker = await run('for (;;);');
  const limit = new CpuLimit(worker, 100);
  limit.stop();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(limit.signal.aborted).toBe(false);
  await worker.terminate();
});
