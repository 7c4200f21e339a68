import type { SectionLengths, TextPiece } from '../format.ts';
import type { SearchedPage } from './read-pages.ts';

/** A page's terms for the index, and its text in files for the browser. */
export interface SplitPage {
  /** Terms in order, {@link GAP} before each block. */
  terms: string[];
  lengths: SectionLengths[];
  /** Positions of the terms at which further files of the page's text begin. */
  cuts: number[];
  files: TextPiece[][];
}

/** Takes up a position without being a word, so that words of different blocks are not adjacent. */
export const GAP = '-';

/**
 * Maximum letters of text in one file, unless a single block has more. A reader loads one file for an excerpt of a long
 * page.
 */
const MAX_FILE_LENGTH = 3000;

/** @param termsOf returns the terms of a text, in order */
export function splitPage({ title, sections }: SearchedPage, termsOf: (text: string) => string[]): SplitPage {
  const page: SplitPage = { terms: [], lengths: [], cuts: [], files: [[]] };
  let size = 0;
  for (const [index, { id, heading, text, minor }] of sections.entries()) {
    const start = page.terms.length;
    const add = (block: string, field: 3 | 4) => {
      if (size && size + block.length > MAX_FILE_LENGTH) {
        // A heading goes with the first block below it.
        page.cuts.push(page.terms.length === afterHeading ? start : page.terms.length);
        page.files.push([]);
        size = 0;
      }
      size += block.length;
      const pieces = page.files.at(-1)!;
      if (pieces.at(-1)?.[0] !== index) pieces.push([index, id, heading, '', '']);
      const piece = pieces.at(-1)!;
      piece[field] += piece[field] ? `\n${block}` : block;
      page.terms.push(GAP);
      for (const term of termsOf(block)) page.terms.push(term);
    };
    for (const term of termsOf(id ? heading : title)) page.terms.push(term);
    const afterHeading = page.terms.length;
    const blocksOf = (lines: string) => (lines ? lines.split('\n') : []);
    for (const block of blocksOf(text)) add(block, 3);
    const afterText = page.terms.length;
    for (const block of blocksOf(minor)) add(block, 4);
    if (!text && !minor) page.files.at(-1)!.push([index, id, heading, '', '']);
    page.lengths.push([afterHeading - start, afterText - afterHeading, page.terms.length - afterText]);
  }
  return page;
}
