import { mapProse, withoutLiterals } from '../text.ts';

/** `[가][나]`, which would be a link by a name that something defines; `행렬[i][j]` would be none. */
const REFERENCE = /(?<![\p{L}\p{N}\])_])\[(?!\^)(?=[^[\]\n]*[^[\]\s]\]\[[^[\]\n]*\](?![[(]))/gu;

/** `[[가]]`, which other programs have for a link. */
const WIKI_LINK = /(?<![[\p{L}\p{N}])\[(?=\[\p{L}[^[\]\n,]*[^[\]\s,]\]\](?!\]))/gu;

/** Notion writes each link with its address: what only looks like a link by name is words. A page may have definitions of its own. */
export const literalBrackets = (text: string): string =>
  /^ {0,3}\[[^\]\n]+\]:/m.test(text)
    ? text
    : mapProse(text, (line) =>
        line.includes('][') || line.includes('[[')
          ? withoutLiterals(line, (prose) => prose.replace(REFERENCE, '\\[').replace(WIKI_LINK, '\\['))
          : line,
      );
