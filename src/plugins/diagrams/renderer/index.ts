import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DrawingCache } from './cache.ts';
import { CpuLimit } from './cpu-limit.ts';
import { ENGLISH, type Terms } from './describe/terms.ts';
import { DiagramError } from './errors/diagram-error.ts';
import type { DrawResponse, Drawing, Layout, DrawRequest } from './worker.ts';

export { termsFrom, type Terms } from './describe/terms.ts';
export { DiagramError } from './errors/diagram-error.ts';
export type { Drawing, Layout } from './worker.ts';

/** Limit of the processor time for one diagram, in milliseconds. Those of the notes take less than half a second. */
const TIME_LIMIT = 15_000;
/** Time after which an idle worker ends, in milliseconds. It holds some 200 MB, which the rest of a build may need. */
const IDLE_LIMIT = 5_000;
/**
 * Heap sizes of the worker, in MB. With a young generation of 24 MB the notes' ten diagrams take 0.7 s less CPU time and
 * 90 MB less memory than with Node's default (November 2026, Node 24.21, two cores).
 */
const HEAP = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 };

interface RendererOptions {
  /** Directory in which drawings are cached between builds, with a trailing slash; without it they are not cached. */
  cache?: URL;
  /** Limit of the processor time for one diagram, in milliseconds. */
  timeLimit?: number;
  /** Time after which an idle worker is terminated, in milliseconds. */
  idleLimit?: number;
}

/**
 * Draws diagrams one after the other in a worker. It is started for the first diagram that is not cached, terminated when it
 * has been idle for a while, and does not keep the process alive. A worker is needed because Mermaid uses the globals of a
 * browser, and because only a worker can be stopped in an endless layout.
 */
export class Renderer {
  #timeLimit: number;
  #idleLimit: number;
  #cache: DrawingCache | undefined;
  #idleTimer: NodeJS.Timeout | undefined;
  #worker: Promise<Worker> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #drawings = new Map<string, Promise<Drawing>>();

  constructor({ cache, timeLimit = TIME_LIMIT, idleLimit = IDLE_LIMIT }: RendererOptions = {}) {
    this.#timeLimit = timeLimit;
    this.#idleLimit = idleLimit;
    this.#cache = cache && new DrawingCache(cache);
  }

  /**
   * @param source a diagram in Mermaid's language
   * @param layout a layout of this renderer, in place of Mermaid's
   * @param terms vocabulary of the description
   * @returns the drawing; the same one for the same source, whether drawn now or cached
   * @throws DiagramError with the reason, which is Mermaid's if Mermaid rejects the source
   * @throws Error if the worker or the cache fails
   */
  draw(source: string, layout?: Layout, terms: Terms = ENGLISH): Promise<Drawing> {
    const key = JSON.stringify([source, layout, terms]);
    let drawing = this.#drawings.get(key);
    if (!drawing) {
      drawing = this.#readOrDraw(key, { source, layout, terms });
      this.#drawings.set(key, drawing);
    }
    return drawing;
  }

  async #readOrDraw(key: string, request: DrawRequest): Promise<Drawing> {
    const cached = await this.#cache?.read(key);
    if (cached) return cached;
    const turn = this.#queue.then(() => this.#drawNext(request));
    this.#queue = turn.catch(() => {});
    const drawing = await turn;
    await this.#cache?.write(key, drawing);
    return drawing;
  }

  async #drawNext(request: DrawRequest): Promise<Drawing> {
    clearTimeout(this.#idleTimer);
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    worker.ref();
    worker.postMessage(request);
    const limit = new CpuLimit(worker, this.#timeLimit);
    try {
      const [response] = (await once(worker, 'message', { signal: limit.signal })) as [DrawResponse];
      worker.unref();
      this.#idleTimer = setTimeout(() => void this.#terminate(), this.#idleLimit).unref();
      if ('drawing' in response) return response.drawing;
      // An error that is not in the source may have left Mermaid in a broken state.
      if (!response.reason.inSource) await this.#terminate();
      throw new DiagramError(response.reason);
    } catch (error) {
      if (error instanceof DiagramError) throw error;
      await this.#terminate();
      const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!limit.signal.aborted && !outOfMemory) throw error;
      const bound = outOfMemory ? '메모리' : `${this.#timeLimit / 1000}초`;
      throw new DiagramError({ cause: `그림을 ${bound} 안에 그리지 못했습니다.`, fix: '더 작게 나누세요.' });
    } finally {
      limit.stop();
    }
  }

  /** Starts a worker that is replaced if it dies while it starts or waits. */
  #start(): Promise<Worker> {
    const starting = startWorker();
    const forget = () => {
      if (this.#worker === starting) this.#worker = undefined;
    };
    starting.then((worker) => worker.on('error', () => {}).on('exit', forget), forget);
    return starting;
  }

  async #terminate(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await (await worker)?.terminate();
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--no-warnings'],
    resourceLimits: HEAP,
  });
  await once(worker, 'message');
  return worker;
}
