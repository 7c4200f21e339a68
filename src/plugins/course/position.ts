import { partOf, parts } from '../../site/parts.ts';

interface CoursePosition {
  /** Folder of the part, which is also its id on the home page. */
  part: string;
  label: string;
  /** Index of the part, from 0. */
  index: number;
  /** Number of the note among the published notes of the part, from 1. */
  day: number;
  days: number;
}

/**
 * @param path path of a page, without leading and trailing slashes
 * @param notes paths of all notes in order
 * @returns the position of the page in its part; undefined for a page that is not a note
 */
export function positionOf(path: string, notes: readonly { id: string }[]): CoursePosition | undefined {
  const part = partOf(path);
  if (!part) return undefined;
  const days = notes.filter(({ id }) => partOf(id) === part);
  const day = 1 + days.findIndex(({ id }) => id === path);
  return day
    ? { part, label: parts.get(part)!, index: [...parts.keys()].indexOf(part), day, days: days.length }
    : undefined;
}
