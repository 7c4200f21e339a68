/** A part of a path that is safe as the name of a folder: no `..`, no slash, nothing that an address would encode twice. */
export const SEGMENT = '[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*';

const WHOLE = new RegExp(`^${SEGMENT}$`, 'u');

/** Whether a text can be one part of a path. */
export const isSegment = (text: string): boolean => WHOLE.test(text);
