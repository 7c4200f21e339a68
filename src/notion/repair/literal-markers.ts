import { mapProse } from '../text.ts';

/** A list marker, of which Notion writes at most one on a line. */
const MARKER = String.raw`(?:[-*+]|\d{1,3}[.)]) +(?:\[[ xX]\] +)?`;
const ITEM = `[ >]*(?:${MARKER})?`;

/** A year, or a number that another one follows: `2025. 5. 1.`. */
const NUMBER = new RegExp(
  String.raw`^(?<before>${ITEM}(?:\d{4,9}|\d{1,3}(?=[.)] +\d{1,3}[.)](?: |$))))(?=[.)](?: |$))`,
);

/** A sign at the beginning of an item: `- + 글`, `- > 글`. */
const BULLET = new RegExp(String.raw`^(?<before>[ >]*${MARKER})(?=[-*+] +[^\s*+-]|>)`);

/** Escapes dates and signs at the beginning of a line or an item, which Markdown would read as lists within lists. */
export const literalMarkers = (text: string): string =>
  mapProse(text, (line) => line.replace(NUMBER, '$<before>\\').replace(BULLET, '$<before>\\'));
