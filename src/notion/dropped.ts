/** Reports the content of an export that an import drops, so that nothing is lost silently. */
import type { Library } from './files/library.ts';
import { isNotionUrl } from './files/page-links.ts';
import { fullTablePath, isFullTable } from './files/tables.ts';
import { fromExportUrl, mapLinks } from './links.ts';
import { extension, isPageOrTable, readName, stem } from './read/names.ts';
import type { Draft, Material } from './split/drafts.ts';
import { inlineText } from './text.ts';

/** The name of a file without Notion's id, as its author knows it. */
const shortName = (path: string) => `${readName(stem(path)).title}.${extension(path)}`;

const words = (text: string) => inlineText(text.replace(/\s+/g, ' ')).slice(0, 2000);

/** Database cells that no page shows: hidden columns of a view, and tables that no page links to. */
function hiddenCells({ databases }: Material, shown: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (const [path, database] of databases) {
    const view = isFullTable(path) ? databases.get(path.replace(/_all\.csv$/i, '.csv')) : undefined;
    if (!isFullTable(path) && shown.has(path)) continue;
    const isShown = isFullTable(path) && view !== undefined && shown.has(view.path);
    if (!isFullTable(path) && databases.has(fullTablePath(path))) continue;
    const known = new Set(isShown ? [view.columns, ...view.rows].flat() : []);
    const cells = [...new Set([database.columns, ...database.rows].flat())].filter(
      (cell) => cell.trim() && !known.has(cell),
    );
    if (cells.length) out.push(`${shortName(path)}: 쪽에 보이지 않던 표의 칸: ${cells.map(words).join(', ')}`);
  }
  return out;
}

/** The title of a table of contents, and the labels of its links that are not the titles of their pages. */
function titleWords({ title, body }: Draft, titles: ReadonlyMap<string, string>): string {
  const labels: string[] = [];
  mapLinks(body, (link) => {
    const path = fromExportUrl(link.url);
    const isKnown = path !== undefined && titles.get(path) === inlineText(link.label);
    if (!isKnown && (path !== undefined || isNotionUrl(link.url))) labels.push(link.label);
    return link.source;
  });
  return [title, ...labels].join(', ');
}

/** @returns a line for each item that is on no page of the site */
export function droppedLines({
  material,
  library,
  contents,
  empty,
  shown,
  used,
}: {
  material: Material;
  library: Library;
  contents: readonly Draft[];
  empty: readonly Draft[];
  /** Paths of tables that are on a page. */
  shown: ReadonlySet<string>;
  /** Paths of the imported files. */
  used: ReadonlySet<string>;
}): string[] {
  const unused = [...library.files.keys()].filter((path) => !isPageOrTable(path) && !used.has(path));
  const titles = new Map(material.pages.map(({ path, title }) => [path, inlineText(title)]));
  return [
    ...contents.map(
      (draft) => `${shortName(draft.page.path)}: 다른 페이지의 목차라 옮기지 않았습니다: ${titleWords(draft, titles)}`,
    ),
    ...empty.map(({ page: { path, title } }) => `${shortName(path)}: 글이 없어 옮기지 않았습니다: ${title}`),
    ...material.pages
      .filter(({ properties }) => properties.length)
      .map(({ path, properties }) => `${shortName(path)}: 속성을 옮기지 않았습니다: ${properties.join(', ')}`),
    ...hiddenCells(material, shown),
    ...unused.map((path) => `${path}: 어느 페이지에도 없는 파일이라 옮기지 않았습니다.`),
  ];
}
