/** What an export may be at most. A study note of a day has about 5 KB; whatever passes these limits is not one. */
export const LIMITS = {
  /** Files in it. */
  files: 20_000,
  /** Bytes of all files together, unpacked. */
  bytes: 2 * 1024 ** 3,
  /** Bytes of one file. */
  fileBytes: 100 * 1024 ** 2,
  /** Bytes of one page, and of one table. */
  pageBytes: 4 * 1024 ** 2,
  /** Bytes of all pages and tables together, which are held at once. */
  allPagesBytes: 24 * 1024 ** 2,
  /** How many times the bytes of a zip its files may have, unpacked; small zips may exceed it. */
  ratio: 200,
  /** Bytes below which the ratio means nothing. */
  ratioFrom: 32 * 1024 ** 2,
  /** Zips in zips, as Notion packs large exports. */
  depth: 3,
  /** Lists in lists, quotes in quotes. */
  nesting: 60,
  /** Characters of a line. */
  line: 200_000,
  /** Cells of the tables of a page. */
  cells: 50_000,
};

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MB`;
