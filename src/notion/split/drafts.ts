/** Converts the pages of an export to drafts of notes. */
import type { Library } from '../files/library.ts';
import { isNotionUrl, isUnnamed, toExportLinks } from '../files/page-links.ts';
import { type Database, fullTablePath, isRowOf, readDatabase, writeTable } from '../files/tables.ts';
import { fromExportUrl, type Link, mapLinks, mapLinksOf } from '../links.ts';
import type { ExportFile } from '../read/export-file.ts';
import { folderOf, isPageOrTable } from '../read/names.ts';
import { readText } from '../read/read-text.ts';
import { inlineText, linesOf, mapProse } from '../text.ts';
import { type DayTitle, readDay, splitByDay } from './days.ts';
import { type NotionPage, readNotionPage } from './pages.ts';

/** A future note in Notion's Markdown; links to other files of the export use its URL scheme (`links.ts`). */
export interface Draft {
  /** Identifies it at the next import. */
  key: string;
  page: NotionPage;
  day: number | undefined;
  title: string;
  /** The title of its part, if a heading in the page has it. */
  part: string | undefined;
  body: string;
}

export interface Material {
  pages: NotionPage[];
  databases: Map<string, Database>;
}

/** Reads all pages and tables. @param progress called after each */
export async function readMaterial(library: Library, progress: (done: number, all: number) => void): Promise<Material> {
  const texts = [...library.files.values()].filter(({ path }) => isPageOrTable(path));
  const material: Material = { pages: [], databases: new Map() };
  // Tables first: their columns are needed to recognize the properties of their rows.
  const isTable = ({ path }: ExportFile) => /\.csv$/i.test(path);
  const folders = [...new Set([...library.files.keys()].map(folderOf))];
  for (const [at, file] of texts.toSorted((a, b) => Number(isTable(b)) - Number(isTable(a))).entries()) {
    const text = await readText(file);
    if (isTable(file)) material.databases.set(file.path, readDatabase(file.path, text, folders));
    else material.pages.push(readPage(file, text, material, library));
    progress(at + 1, texts.length);
  }
  return material;
}

function readPage(file: ExportFile, text: string, { databases }: Material, library: Library): NotionPage {
  const columnsOf = (title: string) =>
    [...databases.values()]
      .filter((database) => isRowOf({ path: file.path, title }, database))
      .flatMap(({ columns }) => columns);
  const page = readNotionPage(file, text, columnsOf);
  return { ...page, body: toExportLinks(page.body, page.path, library) };
}

/** A property with the day of a note: `Day: 7`, `일차: 7일차`. */
const DAY_PROPERTY = /^(?:day|데이|일차)\s*:\s*(?<value>.+)$/i;

/** The day of a page, from its title or a property. */
function dayOf({ title, properties }: NotionPage): DayTitle | undefined {
  const written = properties.map((property) => DAY_PROPERTY.exec(property)?.groups!.value).find(Boolean) ?? '';
  const day = readDay(/^\d+$/.test(written) ? `Day ${written}` : written);
  return readDay(title) ?? (day && !day.rest ? { day: day.day, rest: title } : undefined);
}

/**
 * Converts a page to the note of the day in its title or properties, to one note for each day heading on it, or to a
 * page without a day.
 */
export function draftsOf(page: NotionPage): Draft[] {
  const key = page.id ?? page.path;
  const whole = dayOf(page);
  if (whole) return [{ key, page, day: whole.day, title: whole.rest, part: undefined, body: page.body }];
  const notes = splitByDay(page.body);
  if (!notes?.length) return [{ key, page, day: undefined, title: page.title, part: undefined, body: page.body }];
  return notes.map((note) => ({ ...note, key: `${key}#${note.day}`, page }));
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The target in the export of a link that is alone on its line. */
const targetOf = (link: Link): string | undefined =>
  link.isAlone && !link.isImage ? fromExportUrl(link.url) : undefined;

const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s/gm;

/**
 * Whether a page is a table of contents, with nothing but links to pages, perhaps in a list. Some may not be in the export.
 */
export function isContents({ body }: Draft): boolean {
  let links = 0;
  const rest = mapLinks(body, (link) => {
    if (link.isImage) return link.source;
    if (isNotionUrl(link.url)) return '';
    if (!isPageOrTable(fromExportUrl(link.url) ?? '')) return link.source;
    links++;
    return '';
  });
  return links > 0 && !hasWords(rest.replace(ITEM, ''));
}

const MAX_INLINED_LENGTH = 1200;

/** Whether a page can be inlined into another: short, and without headings, subpages and tables. */
const isShort = ({ day, body }: Draft): boolean =>
  day === undefined &&
  hasWords(body) &&
  body.length <= MAX_INLINED_LENGTH &&
  !body.includes('](export:') &&
  !/<details/i.test(body) &&
  !linesOf(body).some(({ text, isCode }) => !isCode && /^\s*#{1,6} /.test(text));

/**
 * Replaces links to databases with tables, and links to short pages that only one page links to with a toggle.
 *
 * @returns the drafts that are left, those that were inlined, and the paths of the tables that are shown
 */
export function inlineContent(
  drafts: Draft[],
  { pages, databases }: Material,
  library: Library,
): { drafts: Draft[]; folded: { into: Draft; from: Draft }[]; shown: Set<string> } {
  const byPage = new Map(drafts.map((draft) => [draft.page.path, draft]));
  const uses = new Map<string, number>();
  for (const { body } of drafts)
    mapLinks(body, (link) => {
      const path = fromExportUrl(link.url);
      if (path) uses.set(path, (uses.get(path) ?? 0) + 1);
      return link.source;
    });
  const folded: { into: Draft; from: Draft }[] = [];
  const shown = new Set<string>();
  const isRow = ({ page }: Draft) => [...databases.values()].some((database) => isRowOf(page, database));
  const insert =
    (draft: Draft) =>
    (link: Link): string => {
      const path = targetOf(link);
      const database = path === undefined ? undefined : databases.get(path);
      if (database) {
        shown.add(database.path).add(fullTablePath(database.path));
        const rowPages = pages.filter((page) => isRowOf(page, database) && hasWords(page.body));
        const name = isUnnamed(link.label) ? database.title : inlineText(link.label);
        return `\n**${name}**\n\n${writeTable(database, rowPages, library)}\n`;
      }
      const from = path === undefined ? undefined : byPage.get(path);
      if (!from || from === draft || uses.get(path!) !== 1 || !isShort(from) || isRow(from) || isContents(draft))
        return link.source;
      folded.push({ into: draft, from });
      return `\n<details>\n<summary>${from.title.replaceAll('<', '&lt;')}</summary>\n\n${from.body.trim()}\n\n</details>\n`;
    };
  const inlined = drafts.map((draft) => ({
    ...draft,
    body: isContents(draft) ? draft.body : mapUnindented(draft.body, insert(draft)),
  }));
  const inlinedKeys = new Set(folded.map(({ from }) => from.key));
  return { drafts: inlined.filter(({ key }) => !inlinedKeys.has(key)), folded, shown };
}

/** Maps links outside of indented lines, such as nested list items. */
const mapUnindented = (body: string, change: (link: Link) => string): string =>
  mapProse(body, (line) => (/^\s/.test(line) ? line : mapLinksOf(line, change)));
