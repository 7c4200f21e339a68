/** Names of files as Notion writes them: `Day 7 프로그래밍 1a2b…32 digits.md`, in whatever form of Unicode. */

const ID = /(?:^|[ _-])(?<id>[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?<all>_all)?$/i;

/** What Notion writes before the name of a database, for a view of it that a page has: the view's own name and id. */
const VIEW = /^.*[ _-][0-9a-f]{32}_(?=\S)/i;

export interface PageName {
  /** Without its id, in NFC, as an author wrote it. */
  title: string;
  /** 32 hexadecimal digits in lower case. */
  id?: string;
}

/** @param name of a file without its ending, or of a folder */
export function readName(name: string): PageName {
  const normal = name.normalize('NFC').trim();
  const found = ID.exec(normal);
  if (!found) return { title: normal };
  const title = normal.slice(0, found.index).replace(VIEW, '').trim();
  return { title, id: found.groups!.id!.replaceAll('-', '').toLowerCase() };
}

/** What is no part of an export: of macOS, Windows and Notion's own index. */
export const isDebris = (path: string): boolean =>
  path
    .split('/')
    .some((name) => ['__MACOSX', '.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name) || name.startsWith('._')) ||
  /(?:^|\/)index\.html$/.test(path);

/** Zips of which Notion makes an export: one in another, or parts beside each other. */
export const isPartOfExport = (path: string): boolean =>
  /(?:^|[/_])Export(?:Block)?-[0-9a-f-]{8,}(?:-Part-\d+)?\.zip$/i.test(path);

/** Folders that Notion wraps an export in. */
export const isWrapper = (name: string): boolean => /^(?:Export(?:Block)?-[0-9a-f-]{8,}(?:-Part-\d+)?)$/i.test(name);

/** @returns nothing where the percent signs mean nothing */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The part of a path behind its last slash, without its ending. */
export const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

export const extension = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Whether a folder is of what is in a page or database beside it: some exports leave the id out of its name. */
export function isFolderOf(folder: string, file: string): boolean {
  if (folder === file.replace(/(?:_all)?\.[^./]+$/i, '')) return true;
  const name = readName(folder.slice(folder.lastIndexOf('/') + 1));
  return folderOf(folder) === folderOf(file) && !name.id && name.title === readName(stem(file)).title;
}
