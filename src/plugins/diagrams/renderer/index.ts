import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DrawingCache } from './cache.ts';
import type { Reason } from './errors/explain.ts';
import { ENGLISH, type Terms } from './describe/terms.ts';
import type { Answer, Drawing, Layout, Order } from './worker.ts';

export { termsFrom, type Terms } from './describe/terms.ts';
export type { Drawing, Layout } from './worker.ts';

/** How long one diagram may take, in milliseconds. Those of the notes take less than half a second. */
const TIME_LIMIT = 15_000;
/** How long a worker waits for another diagram, in milliseconds. It holds some 200 MB, which the rest of a build may need. */
const IDLE_LIMIT = 5_000;
/**
 * Heap sizes of the worker, in MB. With a young generation of 24 the notes' ten diagrams take 0.7 s less of the processor
 * and 90 MB less of memory than with Node's own choice (November 2026, Node 24.21, two cores).
 */
const HEAP = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 };

export interface RendererOptions {
  /** A directory, with a slash at its end, that keeps drawings between builds; without it none is kept. */
  cache?: URL;
  /** In milliseconds. */
  timeLimit?: number;
  /** In milliseconds. */
  idleLimit?: number;
}

/**
 * Draws diagrams one after the other in a worker, which starts with the first that is not kept from an earlier build, stays a
 * while for the next one and does not keep the process alive. A worker, because Mermaid needs the globals of a browser and
 * because only a worker can be stopped in an endless layout.
 */
export class Renderer {
  #timeLimit: number;
  #idleLimit: number;
  #cache: DrawingCache | undefined;
  #idle: NodeJS.Timeout | undefined;
  #worker: Promise<Worker> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #drawings = new Map<string, Promise<Drawing>>();

  constructor({ cache, timeLimit = TIME_LIMIT, idleLimit = IDLE_LIMIT }: RendererOptions = {}) {
    this.#timeLimit = timeLimit;
    this.#idleLimit = idleLimit;
    this.#cache = cache && new DrawingCache(cache);
  }

  /**
   * @param source a diagram in Mermaid's language
   * @param layout one that is not of Mermaid's
   * @param terms what the words of the drawing are made of besides its labels
   * @returns the drawing; the same one for the same source, whether drawn now or kept
   * @throws DiagramRefused with the reason, Mermaid's own where Mermaid refuses
   * @throws Error where the worker or the folder of kept drawings fails
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

  async #readOrDraw(key: string, order: Order): Promise<Drawing> {
    const cached = await this.#cache?.read(key);
    if (cached) return cached;
    const turn = this.#last.then(() => this.#next(order));
    this.#last = turn.catch(() => {});
    const drawing = await turn;
    await this.#cache?.write(key, drawing);
    return drawing;
  }

  async #next(order: Order): Promise<Drawing> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    worker.ref();
    worker.postMessage(order);
    const signal = AbortSignal.timeout(this.#timeLimit);
    try {
      const [answer] = (await once(worker, 'message', { signal })) as [Answer];
      worker.unref();
      this.#idle = setTimeout(() => void this.#end(), this.#idleLimit).unref();
      if ('drawing' in answer) return answer.drawing;
      // What failed for another reason than its source may have left Mermaid broken for the next.
      if (!answer.reason.found) await this.#end();
      throw new DiagramRefused(answer.reason);
    } catch (error) {
      if (error instanceof DiagramRefused) throw error;
      await this.#end();
      const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!signal.aborted && !outOfMemory) throw error;
      const limit = outOfMemory ? '메모리' : `${this.#timeLimit / 1000}초`;
      throw new DiagramRefused({ cause: `그림을 ${limit} 안에 그리지 못했습니다.`, fix: '더 작게 나누세요.' });
    }
  }

  /** One that dies while it starts or waits is not asked again. */
  #start(): Promise<Worker> {
    const starting = start();
    const forget = () => {
      if (this.#worker === starting) this.#worker = undefined;
    };
    starting.then((worker) => worker.on('error', () => {}).on('exit', forget), forget);
    return starting;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await (await worker)?.terminate();
  }
}

/** Why a source gives no drawing, for its author; the message is the cause. */
export class DiagramRefused extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason.cause);
    this.reason = reason;
  }
}

async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--no-warnings'],
    resourceLimits: HEAP,
  });
  await once(worker, 'message');
  return worker;
}
