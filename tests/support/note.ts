import type { Note } from '../../src/plugins/sections/read-notes.ts';
import type { Moved } from '../../src/site/moved.ts';

/** Creates a note with a section for each id. */
export const note = (path: string, ids: string[], moved: Partial<Moved> = {}): Note => ({
  path,
  title: path,
  description: '',
  moved: { pages: [], sections: {}, ...moved },
  sections: ids.map((id) => ({ id, heading: id, level: 2, prose: '' })),
});
