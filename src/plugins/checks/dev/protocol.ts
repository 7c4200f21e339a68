/** What the development server and its pages say to each other. */
import type { FileProblem } from '../../../site/source-site.ts';

/** Where a page asks for its problems, under the base: with `?path=devops/day05`. */
export const ENDPOINT = '__problems';

/** What the server sends when something that is checked has changed. */
export const CHANGED = 'checks:changed';

export interface Answer {
  /** Those of the page. */
  problems: FileProblem[];
  /** Those of other files. */
  others: FileProblem[];
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    [CHANGED]: undefined;
  }
}
