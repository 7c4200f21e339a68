import { partOf, parts } from '../../site/parts.ts';

export interface Place {
  /** Folder of the part, which is also its id on the first page. */
  part: string;
  label: string;
  /** By its place among the parts, from 0. */
  index: number;
  /** Counted from 1 among the notes of the part that are there. */
  day: number;
  days: number;
}

/**
 * @param path of a page, without slashes around it
 * @param notes paths of all notes in their order
 * @returns where the page stands in its part; nothing for a page that is no note
 */
export function placeOf(path: string, notes: readonly { id: string }[]): Place | undefined {
  const part = partOf(path);
  if (!part) return undefined;
  const days = notes.filter(({ id }) => partOf(id) === part);
  const day = 1 + days.findIndex(({ id }) => id === path);
  return day
    ? { part, label: parts.get(part)!, index: [...parts.keys()].indexOf(part), day, days: days.length }
    : undefined;
}
