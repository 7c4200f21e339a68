/** Helpers for the tests of this folder. */
import { Renderer } from './renderer/index.ts';

const IDLE_LIMIT = 60_000;

/** Shared by the tests of a process: a worker takes seconds to start, so it stays until the next test. */
export const renderer = new Renderer({ idleLimit: IDLE_LIMIT });

/** Another one, which has drawn other diagrams before. */
export const otherRenderer = new Renderer({ idleLimit: IDLE_LIMIT });
