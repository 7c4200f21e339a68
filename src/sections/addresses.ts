import parts from '../content/parts.json' with { type: 'json' };

/** Whether a page, by its path without slashes around it, is a note: it stands in the folder of a part. */
export const isNote = (path: string): boolean => path.includes('/') && path.split('/')[0]! in parts;

/** The part of a note's path that its permanent addresses begin with: `day05` of `devops/day05`. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The permanent address of a note, or of one of its sections, under the site's base: `day05/`, `day05/monitor/`. */
export const addressOf = (path: string, id?: string): string => `${slugOf(path)}/${id ? `${id}/` : ''}`;
