/** Helpers for the tests of this folder. */
import type { Moved } from '../../site/moved.ts';
import type { Note } from './read-notes.ts';

/** Creates a note with a section for each id. */
export const note = (path: string, ids: string[], moved: Partial<Moved> = {}): Note => ({
  path,
  title: path,
  description: '',
  moved: { pages: [], sections: {}, ...moved },
  sections: ids.map((id) => ({ id, heading: id, level: 2, prose: '' })),
});
