import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SectionLengths, TextPiece } from '../format.ts';
import { extract, type Section } from './extract.ts';

/** A page that is to be searched. Its text waits in a file: the texts of a large site would fill the memory. */
export interface SearchedPage {
  /** Below the base: `devops/day05/`, and empty for the home page. */
  path: string;
  title: string;
  /** Of its sections. */
  ids: Set<string>;
  /** Path of a file with the page's {@link Section}s. */
  file: string;
}

/**
 * Writes the text of each page that is to be searched into a file.
 *
 * @param dist folder of the built site
 * @param folder where to write; it is made
 * @returns the pages, in the order of their paths
 */
export async function writeTexts(dist: string, folder: string): Promise<SearchedPage[]> {
  await mkdir(folder, { recursive: true });
  const pages: SearchedPage[] = [];
  for (const html of (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort()) {
    const page = extract(await readFile(join(dist, html), 'utf8'));
    if (!page) continue;
    const file = join(folder, `${pages.length}.json`);
    await writeFile(file, JSON.stringify(page.sections));
    pages.push({
      path: html.replaceAll('\\', '/').replace(/index\.html$/, ''),
      title: page.title,
      ids: new Set(page.sections.map(({ id }) => id).filter(Boolean)),
      file,
    });
  }
  return pages;
}

/** A page's terms as the index gets them, and its text as the browser does. */
export interface IndexedPage {
  /** Terms in order, {@link GAP} before each block. */
  terms: string[];
  lengths: SectionLengths[];
  /** Which terms begin another file of the page's text. */
  cuts: number[];
  files: TextPiece[][];
}

/** Counts as a place but is no word: words of different blocks do not stand side by side. */
export const GAP = '-';

/** Letters of text in one file, unless a single block has more: what a reader loads to see one excerpt of a long page. */
const LARGEST_FILE = 3000;

/**
 * @param title the page's, which stands for the heading of its first section
 * @param termsOf the terms of a text, in order
 */
export function cutIntoFiles(title: string, sections: Section[], termsOf: (text: string) => string[]): IndexedPage {
  const page: IndexedPage = { terms: [], lengths: [], cuts: [], files: [[]] };
  let size = 0;
  for (const [index, { id, heading, text, minor }] of sections.entries()) {
    const start = page.terms.length;
    const add = (block: string, field: 3 | 4) => {
      if (size && size + block.length > LARGEST_FILE) {
        // A heading goes with the first block behind it.
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
