import { mapProse, withoutLiterals } from '../text.ts';

/**
 * Collapses runs of spaces, also after the checkbox of a task, and removes needless escapes of underscores within
 * words.
 */
export const spaces = (text: string): string =>
  mapProse(text, (line) => {
    const indent = /^[ >]*/.exec(line)![0];
    const rest = line.slice(indent.length).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');
    return indent + withoutLiterals(rest, (prose) => prose.replace(/(?<=\S) {2,}(?=\S)/g, ' '));
  });
