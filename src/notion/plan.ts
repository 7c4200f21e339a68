/** What an import would do to the site, before any of it is done. */
import { AuthorError } from '../site/author-error.ts';
import type { PartChoice } from '../site/part-choice.ts';
import { unique } from '../site/slug.ts';
import { compose, type Decision } from './compose.ts';
import { droppedLines } from './dropped.ts';
import { type Draft, draftsOf, inlineParts, isContents, type Material } from './cut/drafts.ts';
import type { Library } from './files/library.ts';
import { mend } from './mend/index.ts';
import { headingIds, slugOfText } from './name/ids.ts';
import { newParts, placeDrafts, type Site, UnknownParts } from './name/places.ts';
import { extension, folderOf, stem } from './read/names.ts';
import { inlineText } from './text.ts';

export interface PlannedPage {
  key: string;
  /** `devops/day05`. */
  path: string;
  /** Where it is in the export. */
  from: string;
  text: string;
  decisions: Decision[];
  /** The titles of short pages that are in it now. */
  folded: string[];
}

export interface Plan {
  pages: PlannedPage[];
  /** Where files of the export go, from the project's root, and where they are in the export. */
  files: Map<string, string>;
  parts: ReadonlyMap<string, string>;
  /** What was not brought along, in the words of the export: a line each. */
  dropped: string[];
}

const DOCS = 'src/content/docs/';
const SERVED = 'public/files/';

/** @returns what has to be asked first, or the plan; @throws AuthorError where nothing can be made of the export */
export function planImport(
  material: Material,
  library: Library,
  site: Site,
  choices: readonly PartChoice[],
): Plan | UnknownParts {
  const databases = [...material.databases.keys()];
  const all = material.pages.flatMap(draftsOf);
  const contents = all.filter((draft) => draft.day === undefined && isContents(draft));
  const isEmpty = ({ body, day }: Draft) => day === undefined && !/[\p{L}\p{N}]|!\[/u.test(body);
  const empty = all.filter(isEmpty);
  const { drafts, folded, shown } = inlineParts(
    all.filter((draft) => !contents.includes(draft) && !isEmpty(draft)),
    material,
    library,
  );
  if (!drafts.length)
    throw new AuthorError('옮길 글이 있는 페이지가 없습니다. 내보낼 때 하위 페이지를 포함했는지 보세요.');
  const placed = placeDrafts(
    drafts.map((draft) => ({ ...draft, body: mend(draft.body) })),
    databases,
    site,
    choices,
  );
  if (placed instanceof UnknownParts) return placed;

  const added = newParts(placed, databases, site, choices);
  const nameless = [...added].filter(([, name]) => !name).map(([folder]) => folder);
  if (nameless.length)
    throw new AuthorError(
      nameless
        .map(
          (folder) =>
            `새 파트 ${folder} 의 이름을 함께 적으세요: --part ${folder}="${site.parts.size + 1}. 파트의 이름"`,
        )
        .join('\n'),
    );

  const pathOf = new Map<string, string[]>();
  for (const { draft, path } of placed) pathOf.set(draft.page.path, [...(pathOf.get(draft.page.path) ?? []), path]);
  for (const { into, from } of folded) pathOf.set(from.page.path, pathOf.get(into.page.path) ?? []);
  const served = new Map<string, string>();
  const file = (path: string): string => {
    const known = [...served].find(([, from]) => from === path)?.[0];
    const slug = slugOfText(stem(path).replace(/[_-]+/g, ' '), site.glossary, 'file');
    const name =
      known ??
      `${SERVED}${unique(slug, { has: (one) => served.has(`${SERVED}${one}.${extension(path)}`) })}.${extension(path)}`;
    served.set(name, path);
    return `/${name.slice('public/'.length)}`;
  };
  const titles = new Map(material.pages.map((page) => [page.path, page.title]));
  const headings = new Map<string, ReturnType<typeof headingIds>>();
  const page = (path: string, label: string): string | undefined => {
    const [target] = pathOf.get(path) ?? [];
    if (!target) return;
    const id = headings.get(target)?.find(({ text }) => text === inlineText(label))?.id;
    return `/${target}/${id ? `#${id}` : ''}`;
  };
  const context = {
    glossary: site.glossary,
    library,
    titleOf: (path: string) => titles.get(path) ?? stem(path),
    places: { page, file },
  };
  const composeAll = () =>
    placed.map(({ draft, path }) => {
      const published = headingIds(site.pages.get(path) ?? '');
      return { draft, path, ...compose(draft, stem(path), { ...context, published }) };
    });
  // The first time to know the ids of headings, to which links of a table of contents lead.
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
