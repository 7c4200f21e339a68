/**
 * Pattern of a path segment that is safe as a folder name: no `..`, no slash, no character that could be encoded twice.
 */
export const SEGMENT = '[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*';

const COMPLETE = new RegExp(`^${SEGMENT}$`, 'u');

/** Whether a text is a valid path segment. */
export const isSegment = (text: string): boolean => COMPLETE.test(text);

/**
 * Converts a text to an id or a path segment, as Astro does for headings and files: in lower case, with hyphens for spaces,
 * without punctuation.
 */
export const segmentOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
