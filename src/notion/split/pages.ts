import type { ExportFile } from '../read/export-file.ts';
import { folderOf, isFolderOf, readName, stem } from '../read/names.ts';
import { NONCHARACTERS, withLineFeeds } from '../text.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readProperties } from './properties.ts';

/** A page of a Notion export. */
export interface NotionPage {
  /** Path in the export. */
  path: string;
  /** Notion's id, if the file name has it. */
  id: string | undefined;
  title: string;
  /** Its Markdown without the title and the properties. */
  body: string;
  /** The front matter, if it is a page of the site. */
  front: FrontMatter | undefined;
  /** Lines of properties above the text, as exported. */
  properties: string[];
}

const TITLE = /^\uFEFF?\s*# +(?<title>[^\n]+)(?:\n|$)/;

const lettersOf = (text: string) => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether Notion truncated a title to this name, as it does for Windows: `도커 사 3ce22` for “도커 사용법”. */
const isTruncated = (name: string, title: string): boolean => {
  const start = lettersOf(/^(.*\S) [0-9a-f]{5}$/.exec(name)?.[1] ?? '');
  return start !== '' && lettersOf(title).startsWith(start);
};

/**
 * Parses a page. Notion truncates file names at about 50 characters; the first heading has the complete title.
 *
 * @param columnsOf returns the columns of the databases that may have a row with this title
 */
export function readNotionPage(
  file: Pick<ExportFile, 'path'>,
  text: string,
  columnsOf: (title: string) => readonly string[] = () => [],
): NotionPage {
  const { title: named, id } = readName(stem(file.path));
  const normal = withLineFeeds(text).normalize('NFC').replace(NONCHARACTERS, '\ufffd');
  const front = readFrontMatter(normal);
  if (front) return { path: file.path, id, title: front.title, front, body: front.body, properties: [] };
  const heading = TITLE.exec(normal);
  const written = heading?.groups!.title!.trim() ?? '';
  const bare = written.replace(/\s+/g, ' ');
  // The first heading of a page that is not surely Notion's may be another one, such as that of a part.
  const isExported = id !== undefined || isTruncated(named, bare);
  const isTitle = heading !== null && (isExported || bare === named);
  const title = isTitle ? bare : named;
  const { properties, body } = readProperties(
    isTitle ? normal.slice(heading[0].length) : normal,
    isExported,
    columnsOf(title),
  );
  return { path: file.path, id, front: undefined, title, body, properties };
}

/** Returns the titles of the ancestor pages of a path, the nearest first, without databases. */
export type Ancestors = (path: string) => string[];

/**
 * Finds ancestors by folders. Notion omits punctuation from the names of files and folders (`3 Linux` for “3. Linux”): the
 * page of a folder has the complete title.
 *
 * @param databases paths of the tables in the export
 */
export function ancestorsIn(pages: readonly NotionPage[], databases: readonly string[]): Ancestors {
  const titles = new Map<string, string | undefined>();
  const titleOf = (folder: string): string | undefined => {
    if (databases.some((database) => isFolderOf(folder, database))) return;
    const page = pages.find(({ path }) => isFolderOf(folder, path));
    return page?.title ?? readName(folder.slice(folder.lastIndexOf('/') + 1)).title;
  };
  return (path) => {
    const found: (string | undefined)[] = [];
    for (let folder = folderOf(path); folder; folder = folderOf(folder)) {
      if (!titles.has(folder)) titles.set(folder, titleOf(folder));
      found.push(titles.get(folder));
    }
    return found.filter((title) => title !== undefined);
  };
}
