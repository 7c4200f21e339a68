import type { ExportFile } from '../read/export-file.ts';
import { folderOf, isFolderOf, readName, stem } from '../read/names.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { NONCHARACTERS } from '../text.ts';
import { readProperties } from './properties.ts';

/** A page of Notion, as its export has it. */
export interface NotionPage {
  /** Where it is in the export. */
  path: string;
  /** Notion's own, where the name of the file has it. */
  id: string | undefined;
  title: string;
  /** Its Markdown without the title and the properties. */
  body: string;
  /** The front matter of a page of the site, where it is one. */
  front: FrontMatter | undefined;
  /** Lines of properties above the text, as they were. */
  properties: string[];
}

const TITLE = /^\uFEFF?\s*# +(?<title>[^\n]+)(?:\n|$)/;

const lettersOf = (text: string) => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name is one that Notion cuts short, as it does for Windows: `도커 사 3ce22` of “도커 사용법”. */
const isCutFrom = (name: string, title: string): boolean => {
  const begin = lettersOf(/^(.*\S) [0-9a-f]{5}$/.exec(name)?.[1] ?? '');
  return begin !== '' && lettersOf(title).startsWith(begin);
};

/**
 * Notion cuts the names of files at some 50 characters; the first heading has the whole title.
 *
 * @param columnsOf the databases that have a row of this title where the page is
 */
export function readNotionPage(
  file: Pick<ExportFile, 'path'>,
  text: string,
  columnsOf: (title: string) => readonly string[] = () => [],
): NotionPage {
  const { title: named, id } = readName(stem(file.path));
  const normal = text.replace(/\r\n?/g, '\n').normalize('NFC').replace(NONCHARACTERS, '\ufffd');
  const front = readFrontMatter(normal);
  if (front) return { path: file.path, id, title: front.title, front, body: front.body, properties: [] };
  const heading = TITLE.exec(normal);
  const written = heading?.groups!.title!.trim() ?? '';
  const bare = written.replace(/\s+/g, ' ');
  // A single page whose first heading is of something else, such as of a part, is not named by it.
  const isExported = id !== undefined || isCutFrom(named, bare);
  const isTitle = heading !== null && (isExported || bare === named);
  const title = isTitle ? bare : named;
  const { properties, body } = readProperties(
    isTitle ? normal.slice(heading[0].length) : normal,
    isExported,
    columnsOf(title),
  );
  return { path: file.path, id, front: undefined, title, body, properties };
}

/** Titles of the pages that a page is in, the nearest first, without those of databases. */
export function ancestorTitles(path: string, databases: readonly string[]): string[] {
  const titles: string[] = [];
  for (let folder = folderOf(path); folder; folder = folderOf(folder))
    if (!databases.some((database) => isFolderOf(folder, database)))
      titles.push(readName(folder.slice(folder.lastIndexOf('/') + 1)).title);
  return titles;
}
