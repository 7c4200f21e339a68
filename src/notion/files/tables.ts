import { parse } from 'csv-parse/sync';
import { AuthorError } from '../../site/author-error.ts';
import { linkTo, toExportUrl } from '../links.ts';
import { LIMITS } from '../read/limits.ts';
import { folderOf, isFolderOf, readName, stem } from '../read/names.ts';
import { writeRow } from '../repair/tables.ts';
import type { Library } from './library.ts';

/** A database of a Notion export; the first column has the titles of its rows. */
export interface Database {
  path: string;
  title: string;
  columns: string[];
  rows: string[][];
  /** Whether the export has no folder for its rows: without folders for subpages, all pages are in one folder. */
  isFlat: boolean;
}

/** The page of a database row. */
export interface RowPage {
  path: string;
  title: string;
  /** Lines such as `상태: 완료`. */
  properties: readonly string[];
}

/**
 * @param folders all folders of the export
 * @throws AuthorError if it is not valid CSV, or has more cells than {@link LIMITS} allow
 */
export function readDatabase(path: string, text: string, folders: readonly string[]): Database {
  let read: string[][];
  try {
    read = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true }) as string[][];
  } catch (error) {
    throw new AuthorError(`${path} 를 표로 읽을 수 없습니다: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  if (read.reduce((sum, { length }) => sum + length, 0) > LIMITS.cells)
    throw new AuthorError(
      `${path} 에 칸이 ${LIMITS.cells.toLocaleString()}개보다 많습니다. 노션에서 표를 나누고 다시 내보내세요.`,
    );
  const [columns = [], ...rows] = read;
  const isFlat = !folders.some((folder) => isFolderOf(folder, path));
  return { path, title: readName(stem(path)).title, columns, rows, isFlat };
}

/** Path of the second file of a database, with all columns and rows, to which no page links. */
export const fullTablePath = (path: string): string => path.replace(/\.csv$/i, '_all.csv');
export const isFullTable = (path: string): boolean => /_all\.csv$/i.test(path);

/** Relations of a row in a CSV file: `Title (path.md), Title (path.md)`. */
const RELATION = /(?<title>[^,()]+(?:\([^()]*\)[^,()]*)*?) \((?<path>[^\s()]+(?:\([^\s()]*\)[^\s()]*)*\.(?:md|csv))\)/g;

function writeCell(cell: string, from: string, library: Library): string {
  const text = cell.replace(RELATION, (all, title: string, url: string) => {
    const path = library.find(url, from);
    const [, blank = '', words = ''] = /^(\s*)([^]*)$/.exec(title)!;
    return path ? blank + linkTo(words, toExportUrl(path)) : all;
  });
  return text.trim().replace(/\s*\n\s*/g, '<br>');
}

/**
 * Writes a database as a Markdown table.
 *
 * @param rowPages the pages of the rows, matched by their titles; if several have the same, also by their properties
 * @returns Markdown whose links use the URL scheme of the import
 */
export function writeTable({ path, columns, rows }: Database, rowPages: readonly RowPage[], library: Library): string {
  const line = (cells: string[]) => writeRow(cells.map((cell) => writeCell(cell, path, library)));
  const byTitle = Map.groupBy(rowPages, (page) => page.title);
  const pageOf = (row: string[]): string | undefined => {
    const named = byTitle.get((row[0] ?? '').replace(/\s+/g, ' ').trim()) ?? [];
    const has = (property: string) =>
      columns.every((column, at) => !property.startsWith(`${column}:`) || property === `${column}: ${row[at]}`.trim());
    const matching = named.length > 1 ? named.filter(({ properties }) => properties.every(has)) : named;
    return matching.length === 1 ? matching[0]!.path : undefined;
  };
  const body = rows.map((row) => {
    const [title = '', ...cells] = row;
    const page = pageOf(row);
    const first = page ? linkTo(title, toExportUrl(page)).replace(/\s*\n\s*/g, ' ') : writeCell(title, path, library);
    return writeRow([first, ...cells.map((cell) => writeCell(cell, path, library))]);
  });
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...body].join('\n');
}

/** Whether a page is a row of a database, by its folder; in a flat export by its title, too. */
export const isRowOf = (page: Pick<RowPage, 'path' | 'title'>, { path, rows, isFlat }: Database): boolean =>
  isFlat
    ? folderOf(page.path) === folderOf(path) && rows.some(([title = '']) => isTitleOf(page.title, title))
    : isFolderOf(folderOf(page.path), path);

const isTitleOf = (title: string, cell: string) =>
  title === cell.replace(/\s+/g, ' ').trim() || (!cell.trim() && /^(?:Untitled|제목 없음)$/.test(title));
