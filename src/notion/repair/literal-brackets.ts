import { mapProse, withoutLiterals } from '../text.ts';

/** `[가][나]`, which looks like a reference link, but not `행렬[i][j]`. */
const REFERENCE = /(?<![\p{L}\p{N}\])_])\[(?!\^)(?=[^[\]\n]*[^[\]\s]\]\[[^[\]\n]*\](?![[(]))/gu;

/** `[[가]]`, a link in other programs. */
const WIKI_LINK = /(?<![[\p{L}\p{N}])\[(?=\[\p{L}[^[\]\n,]*[^[\]\s,]\]\](?!\]))/gu;

/** `[출처]: 글`, which looks like the address of a reference link. */
const DEFINITION = /^(?<before>[ >]*(?:(?:[-*+]|\d{1,3}[.)]) +)?)\[(?!\/\/\])(?=(?<label>[^[\]\n^][^[\]\n]*)\]:)/;

/** A label that is no definition. */
const LABEL = /\[[^[\]\n]+\](?!:)/g;

/**
 * Escapes brackets that look like a reference link, or its address: Notion always writes inline links. Pages with addresses that
 * a link refers to are left alone.
 */
export function literalBrackets(text: string): string {
  const used = new Set(Array.from(text.matchAll(LABEL), ([label]) => label.toLowerCase()));
  let hasDefinitions = false;
  const escaped = mapProse(text, (line) => {
    const { before, label } = DEFINITION.exec(line)?.groups ?? {};
    if (label === undefined) return line;
    const isUsed = used.has(`[${label}]`.toLowerCase());
    hasDefinitions ||= isUsed;
    return isUsed ? line : `${before}\\${line.slice(before!.length)}`;
  });
  if (hasDefinitions) return escaped;
  return mapProse(escaped, (line) =>
    line.includes('][') || line.includes('[[')
      ? withoutLiterals(line, (prose) => prose.replace(REFERENCE, '\\[').replace(WIKI_LINK, '\\['))
      : line,
  );
}
