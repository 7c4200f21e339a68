/** Limits of an export. A study note of a day has about 5 KB; real exports stay far below these limits. */
export const LIMITS = {
  /** Files in it. */
  files: 20_000,
  /** Bytes of all files together, unpacked. */
  bytes: 2 * 1024 ** 3,
  /** Bytes of one file. */
  fileBytes: 100 * 1024 ** 2,
  /** Bytes of one page, and of one table. */
  pageBytes: 4 * 1024 ** 2,
  /** Bytes of all pages and tables together, which are in memory at the same time. */
  allPagesBytes: 24 * 1024 ** 2,
  /** Unpacked size of a zip's files relative to its packed size; small zips may exceed it. */
  ratio: 200,
  /** Unpacked bytes below which the ratio is not checked. */
  ratioFrom: 32 * 1024 ** 2,
  /** Depth of zips in zips, as which Notion packs large exports. */
  depth: 3,
  /** Depth of nested lists and quotes. */
  nesting: 60,
  /** Characters of a line. */
  line: 200_000,
  /** Cells of the tables of a page. */
  cells: 50_000,
};

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MB`;
