import { mapProse } from '../text.ts';

/** Beginning of a line, with at most one list marker, which Notion writes. */
const ITEM = String.raw`[ >]*(?:(?:[-*+]|\d{1,3}[.)]) +(?:\[[ xX]\] +)?)?`;

/** A year, or a number that another one follows: `2025. 5. 1.`. */
const NUMBER = new RegExp(
  String.raw`^(?<before>${ITEM}(?:\d{4,9}|\d{1,3}(?=[.)] +\d{1,3}[.)](?: |$))))(?=[.)](?: |$))`,
);

/** Escapes dates at the beginning of a line or an item, which Markdown would read as lists within lists. */
export const literalNumbers = (text: string): string => mapProse(text, (line) => line.replace(NUMBER, '$<before>\\'));
