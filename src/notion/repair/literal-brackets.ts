import { mapProse, withoutLiterals } from '../text.ts';

/** `[가][나]`, which looks like a reference link, but not `행렬[i][j]`. */
const REFERENCE = /(?<![\p{L}\p{N}\])_])\[(?!\^)(?=[^[\]\n]*[^[\]\s]\]\[[^[\]\n]*\](?![[(]))/gu;

/** `[[가]]`, a link in other programs. */
const WIKI_LINK = /(?<![[\p{L}\p{N}])\[(?=\[\p{L}[^[\]\n,]*[^[\]\s,]\]\](?!\]))/gu;

/**
 * Escapes brackets that look like a reference link: Notion always writes inline links. Pages with link definitions are
 * left alone.
 */
export const literalBrackets = (text: string): string =>
  /^ {0,3}\[[^\]\n]+\]:/m.test(text)
    ? text
    : mapProse(text, (line) =>
        line.includes('][') || line.includes('[[')
          ? withoutLiterals(line, (prose) => prose.replace(REFERENCE, '\\[').replace(WIKI_LINK, '\\['))
          : line,
      );
