/** Protocol between the development server and its pages. */
import type { FileProblem } from '../../../site/problem.ts';

/** Endpoint for the problems of a page, below the base, with `?path=devops/day05`. */
export const ENDPOINT = '__problems';

/** Event that the server sends when a checked file has changed. */
export const CHANGED = 'checks:changed';

export interface PageProblems {
  /** Problems of the page. */
  problems: FileProblem[];
  /** Problems of other files. */
  others: FileProblem[];
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    [CHANGED]: undefined;
  }
}
