import names from '../content/parts.json' with { type: 'json' };
import { addressOf } from './notes.ts';

/** The parts of the notes in their order: the folder below `content/docs/`, and its name. */
export const parts: ReadonlyMap<string, string> = new Map(Object.entries(names));

/**
 * The part that a page belongs to. A page is a note exactly when it is in the folder of a part; notes have permanent
 * addresses, and ids on all headings.
 *
 * @param path of the page, without slashes around it: `devops/day05`
 * @returns the folder of the part, or nothing for a page that is no note
 */
export function partOf(path: string): string | undefined {
  const [folder, ...rest] = path.split('/');
  return rest.length > 0 && parts.has(folder!) ? folder : undefined;
}

export const isNote = (path: string): boolean => partOf(path) !== undefined;

/** The permanent address of a page, or of one of its sections, as {@link addressOf} has it; other pages than notes have none. */
export const permalinkOf = (path: string, id?: string): string | undefined =>
  isNote(path) ? addressOf(path, id) : undefined;
