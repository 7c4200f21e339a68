/** Parses file names of Notion: `Day 7 프로그래밍 1a2b…32 digits.md`, in any Unicode normalization form. */

const ID = /(?:^|[ _-])(?<id>[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?<all>_all)?$/i;

/** Prefix of the name of a database whose view is on a page: the name and id of the view. */
const VIEW = /^.*[ _-][0-9a-f]{32}_(?=\S)/i;

export interface PageName {
  /** The name without its id, in NFC. */
  title: string;
  /** 32 lowercase hexadecimal digits. */
  id?: string;
}

/** @param name name of a file without its extension, or of a folder */
export function readName(name: string): PageName {
  const normal = name.normalize('NFC').trim();
  const found = ID.exec(normal);
  if (!found) return { title: normal };
  const title = normal.slice(0, found.index).replace(VIEW, '').trim();
  return { title, id: found.groups!.id!.replaceAll('-', '').toLowerCase() };
}

/** Whether a file is not content: system files of macOS and Windows, and Notion's index. */
export const isSystemFile = (path: string): boolean =>
  path
    .split('/')
    .some((name) => ['__MACOSX', '.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name) || name.startsWith('._')) ||
  /(?:^|\/)index\.html$/.test(path);

/** Whether a file is an inner zip of an export: Notion nests zips, and splits large exports into several. */
export const isPartOfExport = (path: string): boolean =>
  /(?:^|[/_])Export(?:Block)?-[0-9a-f-]{8,}(?:-Part-\d+)?\.zip$/i.test(path);

/** Whether a folder is one in which Notion wraps an export. */
export const isWrapper = (name: string): boolean => /^(?:Export(?:Block)?-[0-9a-f-]{8,}(?:-Part-\d+)?)$/i.test(name);

/** The last segment of a path, without the file extension. */
export const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

/** Whether a file is a page or a table of a database, as opposed to an attachment. */
export const isPageOrTable = (path: string): boolean => /\.(?:md|csv)$/i.test(path);

export const extension = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * Whether a folder has the subpages of a page or database next to it: some exports omit the id from the name of the
 * folder.
 */
export function isFolderOf(folder: string, file: string): boolean {
  if (folder === file.replace(/(?:_all)?\.[^./]+$/i, '')) return true;
  const name = readName(folder.slice(folder.lastIndexOf('/') + 1));
  return folderOf(folder) === folderOf(file) && !name.id && name.title === readName(stem(file)).title;
}
