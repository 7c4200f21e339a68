/** Plans the changes that an import makes to the site. */
import { AuthorError } from '../site/author-error.ts';
import type { PartChoice } from '../site/part-choice.ts';
import { compose, type Decision } from './compose.ts';
import { droppedLines } from './dropped.ts';
import type { Library } from './files/library.ts';
import type { LinkTargets } from './files/page-links.ts';
import { nameFile } from './naming/file-names.ts';
import { type HeadingId, headingIds, slugOfText } from './naming/ids.ts';
import { assignPaths, newParts, type PlacedDraft, type Site, UnknownParts } from './naming/placement.ts';
import { folderOf, stem } from './read/names.ts';
import { repair } from './repair/index.ts';
import { type Draft, draftsOf, inlineContent, isContents, type Material } from './split/drafts.ts';
import { ancestorsIn } from './split/pages.ts';
import { inlineText } from './text.ts';

export interface PlannedPage {
  key: string;
  /** `devops/day05`. */
  path: string;
  /** Path in the export. */
  from: string;
  text: string;
  decisions: Decision[];
  /** Titles of the short pages that were inlined into it. */
  folded: string[];
}

export interface Plan {
  pages: PlannedPage[];
  /** Paths in the export, by the paths from the project's root that the files get. */
  files: Map<string, string>;
  parts: ReadonlyMap<string, string>;
  /** One line per dropped item of the export. */
  dropped: string[];
}

const DOCS = 'src/content/docs/';
const SERVED = 'public/files/';

/**
 * @returns the plan, or the parts that the author has to choose first
 * @throws AuthorError if there is nothing to import, or a new part has no name
 */
export function planImport(
  material: Material,
  library: Library,
  site: Site,
  choices: readonly PartChoice[],
): Plan | UnknownParts {
  const ancestors = ancestorsIn(material.pages, [...material.databases.keys()]);
  const all = material.pages.flatMap(draftsOf);
  const contents = all.filter((draft) => draft.day === undefined && isContents(draft));
  const isEmpty = ({ body, day }: Draft) => day === undefined && !/[\p{L}\p{N}]|!\[/u.test(body);
  const empty = all.filter(isEmpty);
  const { drafts, folded, shown } = inlineContent(
    all.filter((draft) => !contents.includes(draft) && !isEmpty(draft)),
    material,
    library,
  );
  if (!drafts.length)
    throw new AuthorError('옮길 글이 있는 페이지가 없습니다. 내보낼 때 하위 페이지를 포함했는지 보세요.');
  const placed = assignPaths(
    drafts.map((draft) => ({ ...draft, body: repair(draft.body) })),
    ancestors,
    site,
    choices,
  );
  if (placed instanceof UnknownParts) return placed;

  const added = newParts(placed, ancestors, site, choices);
  rejectNameless(added, site);
  const served = new Map<string, string>();
  const titles = new Map(material.pages.map((page) => [page.path, page.title]));
  const headings = new Map<string, HeadingId[]>();
  const context = {
    glossary: site.glossary,
    titleOf: (path: string) => titles.get(path) ?? stem(path),
    targets: linkTargets(placed, folded, site, served, headings),
  };
  const composeAll = () =>
    placed.map(({ draft, path }) => {
      const published = headingIds(site.pages.get(path) ?? '');
      return { draft, path, ...compose(draft, stem(path), { ...context, published }) };
    });
  // Composes twice: links of a table of contents need the heading ids that the first pass assigns.
  for (const { path, text } of composeAll()) headings.set(path, headingIds(text));
  const composed = composeAll();

  const files = new Map<string, string>();
  for (const { path, pictures } of composed)
    for (const [name, from] of pictures) files.set(`${DOCS}${folderOf(path)}/${name}`, from);
  for (const [name, from] of served) files.set(name, from);
  return {
    pages: composed.map(({ draft, path, text, decisions }) => ({
      key: draft.key,
      path,
      from: draft.page.path,
      text,
      decisions,
      folded: folded.filter(({ into }) => into.key === draft.key).map(({ from }) => from.page.title),
    })),
    files,
    parts: new Map([...site.parts, ...added]),
    dropped: droppedLines({ material, library, contents, empty, shown, used: new Set(files.values()) }),
  };
}

/** @throws AuthorError if a new part has no name */
function rejectNameless(added: ReadonlyMap<string, string>, { parts }: Site): void {
  const nameless = [...added].filter(([, name]) => !name);
  const advice = nameless.map(
    ([folder]) => `새 파트 ${folder} 의 이름을 함께 적으세요: --part ${folder}="${parts.size + 1}. 파트의 이름"`,
  );
  if (advice.length) throw new AuthorError(advice.join('\n'));
}

/**
 * @param folded pages that were inlined into others
 * @param served gets the files that links lead to, as paths in the export by their paths from the project's root
 * @param headings headings of the composed pages, by the paths of these
 */
function linkTargets(
  placed: readonly PlacedDraft[],
  folded: readonly { into: Draft; from: Draft }[],
  site: Site,
  served: Map<string, string>,
  headings: ReadonlyMap<string, HeadingId[]>,
): LinkTargets {
  const pathOf = new Map<string, string | undefined>();
  // Of the notes of a page with several days, the first.
  for (const { draft, path } of placed.toReversed()) pathOf.set(draft.page.path, path);
  for (const { into, from } of folded) pathOf.set(from.page.path, pathOf.get(into.page.path));
  const importedPaths = new Map([...site.imported].map(([key, path]) => [key.replace(/#.*/, ''), path]));
  const addressOf = (target: string | undefined, label: string): string | undefined => {
    if (!target) return;
    const id = headings.get(target)?.find(({ text }) => text === inlineText(label))?.id;
    return `/${target}/${id ? `#${id}` : ''}`;
  };
  return {
    page: (path, label) => addressOf(pathOf.get(path), label),
    imported(id, label) {
      const path = importedPaths.get(id);
      return path !== undefined && site.pages.has(path) ? addressOf(path, label) : undefined;
    },
    file(path) {
      const slug = slugOfText(stem(path).replace(/[_-]+/g, ' '), site.glossary, 'file');
      return nameFile(served, path, SERVED + slug).slice('public'.length);
    },
  };
}
