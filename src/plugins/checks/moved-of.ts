import { type Moved, movedSchema } from '../../site/moved.ts';

/** What front matter says of a page's past; nothing where it says so in another shape, which is reported elsewhere. */
export const movedOf = ({ moved }: Record<string, unknown>): Moved =>
  movedSchema.safeParse(moved ?? {}).data ?? { pages: [], sections: {} };
