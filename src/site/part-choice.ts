/** Parses parts on the command line, and writes `parts.json` with new ones. */
import { AuthorError } from './author-error.ts';
import { isSlug } from './slug.ts';

/** A part chosen by an author: its folder, and its name if it is new. */
export interface PartChoice {
  folder: string;
  name?: string | undefined;
}

/**
 * Parses a part.
 *
 * @param text `linux`, or `linux=3. 리눅스` for a new part
 * @param usage usage of the program, for the error
 * @throws AuthorError if the folder is invalid
 */
export function readPartChoice(text: string, usage: string): PartChoice {
  const [, folder = '', name] = /^([^=]*)(?:=(.*))?$/s.exec(text)!;
  if (!isSlug(folder))
    throw new AuthorError(`파트의 폴더는 영문 소문자, 숫자, 붙임표(-)로 적으세요: ${folder}\n${usage}`);
  return { folder, name: name?.trim() || undefined };
}

/** @returns the text of `parts.json`, with the parts in the order of their numbers: `3.` is between `2.` and `4.` */
export function writeParts(parts: ReadonlyMap<string, string>): string {
  const numberOf = (name: string) => Number(/^(\d+)/.exec(name)?.[1] ?? Infinity);
  const sorted: [string, string][] = [];
  for (const [folder, name] of parts) {
    const at = sorted.findIndex(([, other]) => numberOf(other) > numberOf(name));
    sorted.splice(at < 0 ? sorted.length : at, 0, [folder, name]);
  }
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
