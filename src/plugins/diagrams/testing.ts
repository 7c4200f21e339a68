/** Helpers for the tests of this folder. */
import { Renderer } from './renderer/index.ts';

/** Shared by all files that a test process runs: a worker takes seconds to start, so it stays until the next file. */
export const renderer = new Renderer({ idleLimit: 60_000 });
