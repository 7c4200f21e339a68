import { type Moved, movedSchema } from '../../site/moved.ts';

/** Returns `moved` of the front matter; empty if it is invalid, which is reported elsewhere. */
export const movedOf = ({ moved }: Record<string, unknown>): Moved =>
  movedSchema.safeParse(moved ?? {}).data ?? { pages: [], sections: {} };
