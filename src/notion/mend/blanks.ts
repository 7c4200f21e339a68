import { mapProse, withoutLiterals } from '../text.ts';

/** One blank between words; none before the first of an item to be checked. Escapes that Markdown does not need are taken off. */
export const blanks = (text: string): string =>
  mapProse(text, (line) => {
    const indent = /^[ >]*/.exec(line)![0];
    const rest = line.slice(indent.length).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');
    return indent + withoutLiterals(rest, (prose) => prose.replace(/(?<=\S) {2,}(?=\S)/g, ' '));
  });
