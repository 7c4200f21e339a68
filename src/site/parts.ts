import names from '../content/parts.json' with { type: 'json' };
import { addressOf } from './notes.ts';

/** Names of the parts by folder in `content/docs/`, in their order. */
export const parts: ReadonlyMap<string, string> = new Map(Object.entries(names));

/**
 * The part that a page belongs to. A page is a note if and only if it is in the folder of a part; notes have permanent URLs,
 * and ids on all headings.
 *
 * @param path path of the page without leading and trailing slashes: `devops/day05`
 * @returns the folder of the part, or `undefined` for a page that is not a note
 */
export function partOf(path: string): string | undefined {
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && parts.has(folder!) ? folder : undefined;
}

export const isNote = (path: string): boolean => partOf(path) !== undefined;

/** The permanent URL of a note or a section (see {@link addressOf}); `undefined` for other pages. */
export const permalinkOf = (path: string, id?: string): string | undefined =>
  isNote(path) ? addressOf(path, id) : undefined;
