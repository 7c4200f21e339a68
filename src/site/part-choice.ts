/** Parts as an author names them on a command line, and the text of `parts.json` with those that are new. */
import { AuthorError } from './author-error.ts';

/** A part that an author names: its folder, and its name where it is a new one. */
export interface PartChoice {
  folder: string;
  name?: string | undefined;
}

const FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * @param text `linux`, or `linux=3. 리눅스` for a part that is new
 * @param usage how the program is called
 * @throws AuthorError where that cannot be the name of a folder
 */
export function readPartChoice(text: string, usage: string): PartChoice {
  const [, folder = '', name] = /^([^=]*)(?:=(.*))?$/s.exec(text)!;
  if (!FOLDER.test(folder))
    throw new AuthorError(`파트의 폴더는 영문 소문자, 숫자, 붙임표(-)로 적으세요: ${folder}\n${usage}`);
  return { folder, name: name?.trim() || undefined };
}

/** Where `parts.json` names the parts, in the order of their numbers: `3.` stands between `2.` and `4.`. */
export function writeParts(parts: ReadonlyMap<string, string>): string {
  const numberOf = (name: string) => Number(/^(\d+)/.exec(name)?.[1] ?? Infinity);
  const sorted: [string, string][] = [];
  for (const [folder, name] of parts) {
    const at = sorted.findIndex(([, other]) => numberOf(other) > numberOf(name));
    sorted.splice(at < 0 ? sorted.length : at, 0, [folder, name]);
  }
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
