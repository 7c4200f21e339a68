import type { Worker } from 'node:worker_threads';

/** How many times the limit may pass until a worker is taken to be stuck, though it has not used the processor. */
const PATIENCE = 8;

/** A limit of the processor time that a worker uses. On a busy machine, much more time passes meanwhile. */
export class CpuLimit {
  readonly #abort = new AbortController();
  readonly #deadline: number;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** @param limit in milliseconds, from now */
  constructor(worker: Worker, limit: number) {
    this.#deadline = Date.now() + PATIENCE * limit;
    void this.#watch(worker, limit).catch(() => this.#abort.abort());
  }

  /** Is aborted when the worker has reached the limit, is stuck, or has ended. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Must be called when the worker has finished. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #watch(worker: Worker, limit: number): Promise<void> {
    const start = await worker.cpuUsage();
    const check = async () => {
      const { user, system } = await worker.cpuUsage(start);
      if (this.#isStopped) return;
      const left = limit - (user + system) / 1000;
      if (left <= 0 || Date.now() > this.#deadline) return this.#abort.abort();
      wait(left);
    };
    const wait = (time: number) => {
      if (this.#isStopped) return;
      this.#timer = setTimeout(() => check().catch(() => this.#abort.abort()), Math.ceil(time));
    };
    wait(limit);
  }
}
