/** Assigns paths on the site to the notes of an import. */
import type { PartChoice } from '../../site/part-choice.ts';
import { type Glossary, isSlug, unique } from '../../site/slug.ts';
import { folderOf, isFolderOf, stem } from '../read/names.ts';
import type { Draft } from '../split/drafts.ts';
import { readDay } from '../split/days.ts';
import type { Ancestors } from '../split/pages.ts';
import { inlineText } from '../text.ts';
import { slugOfText } from './ids.ts';

/** The state of the site that an import depends on. */
export interface Site {
  /** Names of the parts by folder, in their order. */
  parts: ReadonlyMap<string, string>;
  /** Texts of the pages, by their paths: `devops/day05`. */
  pages: ReadonlyMap<string, string>;
  glossary: Glossary;
  /** Paths of the pages of earlier imports, by draft key. */
  imported: ReadonlyMap<string, string>;
}

/** The name of the file of a day's note. */
export const dayName = (day: number): string => `day${String(day).padStart(2, '0')}`;

const normalName = (name: string) =>
  inlineText(name)
    .toLowerCase()
    .replace(/^\d+[.)]\s*/, '')
    .replace(/\s+/g, '');

export interface PlacedDraft {
  draft: Draft;
  /** `devops/day05`. */
  path: string;
}

/** Parts that no folder of the site matches, by their titles in Notion; empty if there is no title. */
export class UnknownParts {
  readonly titles: string[];
  /** Titles of their notes. */
  readonly notes: string[];
  constructor(titles: string[], notes: string[]) {
    this.titles = titles;
    this.notes = notes;
  }
}

const nameOf = ({ day, title, page }: Draft, site: Site): string => {
  if (day !== undefined) return dayName(day);
  if (page.front && isSlug(stem(page.path))) return stem(page.path);
  return slugOfText(title, site.glossary, 'page');
};

const notionId = (key: string) => /^[0-9a-f]{32}(?=#|$)/.exec(key)?.[0];

/**
 * Whether a note of the site comes from another page of Notion, such as the same day of another course. A page with the same
 * title is a copy, for example in a new workspace.
 */
function isOfAnotherPage(path: string, { key, title }: Draft, site: Site): boolean {
  const owners = [...site.imported].filter(([, one]) => one === path).map(([owner]) => notionId(owner));
  const id = notionId(key);
  if (!id || owners.length === 0 || owners.includes(id) || owners.includes(undefined)) return false;
  const [, written = ''] = /^title: *(.*)$/m.exec(site.pages.get(path) ?? '') ?? [];
  return normalName(readDay(written.replace(/^(["'])(.*)\1$/, '$2'))?.rest ?? '') !== normalName(title);
}

/** The path of a draft from an earlier import, or that of the same day on the site. */
function knownPath(draft: Draft, site: Site): string | undefined {
  const before = site.imported.get(draft.key);
  if (before) return before;
  const { day } = draft;
  if (day === undefined) return;
  const found = [...site.pages.keys()].find(
    (path) => site.parts.has(folderOf(path)) && path.endsWith(`/${dayName(day)}`),
  );
  return found && !isOfAnotherPage(found, draft, site) ? found : undefined;
}

/**
 * @param choices parts that the author chose; a single one without a counterpart in Notion gets all remaining drafts
 * @returns a unique path for each draft, or the parts that the author has to choose first
 */
export function assignPaths(
  drafts: readonly Draft[],
  ancestors: Ancestors,
  site: Site,
  choices: readonly PartChoice[],
): PlacedDraft[] | UnknownParts {
  const folders = new Map([...site.parts].map(([folder, name]) => [normalName(name), folder]));
  for (const { folder, name } of choices) if (name) folders.set(normalName(name), folder);
  /** The outermost ancestor of a draft without a day, up to one with a day. */
  const rootOf = (draft: Draft): Draft => {
    for (let folder = draft.day === undefined ? folderOf(draft.page.path) : ''; folder; folder = folderOf(folder)) {
      const parent = drafts.find(({ page }) => page !== draft.page && isFolderOf(folder, page.path));
      if (parent) return rootOf(parent);
    }
    return draft;
  };
  /** Possible titles of a page's part in Notion, the most reliable first. */
  const titlesOf = (draft: Draft): string[] => {
    const { part, page } = rootOf(draft);
    return [...(part ? [part] : []), ...ancestors(page.path), ''];
  };
  const partOfDraft = (draft: Draft): string | undefined => {
    const before = knownPath(rootOf(draft), site);
    if (before) return folderOf(before);
    return titlesOf(draft)
      .map((title) => folders.get(normalName(title)))
      .find(Boolean);
  };

  const placed: PlacedDraft[] = [];
  const taken = new Set<string>();
  const claim = (draft: Draft, path: string) => {
    taken.add(path).add(stem(path));
    placed.push({ draft, path });
  };
  const rest = drafts.filter((draft) => {
    const before = knownPath(draft, site);
    if (!before || taken.has(before)) return true;
    claim(draft, before);
    return false;
  });
  for (const path of site.pages.keys()) taken.add(stem(path));
  // Short URLs of notes consist of their last path segment, which must not equal a top-level folder.
  for (const folder of [...site.parts.keys(), ...choices.map((choice) => choice.folder)]) taken.add(folder);
  const isTitle = new Set(rest.flatMap((draft) => titlesOf(draft).map(normalName)));
  const others = choices.filter(({ name }) => !name || !isTitle.has(normalName(name)));
  const other = others.length === 1 ? others[0]!.folder : undefined;
  const unknown = new Map<string, string[]>();
  for (const draft of rest) {
    const folder = partOfDraft(draft) ?? other;
    const [title = ''] = titlesOf(draft);
    if (!folder) unknown.set(title, [...(unknown.get(title) ?? []), draft.page.title]);
    else claim(draft, `${folder}/${unique(nameOf(draft, site), taken)}`);
  }
  if (unknown.size) return new UnknownParts([...unknown.keys()], [...unknown.values()].flat());
  const order = new Map(drafts.map((draft, at) => [draft.key, at]));
  return placed.toSorted((a, b) => order.get(a.draft.key)! - order.get(b.draft.key)!);
}

/** Names of the new parts by folder, from the author or Notion; empty if there is none. */
export function newParts(
  placed: readonly PlacedDraft[],
  ancestors: Ancestors,
  site: Site,
  choices: readonly PartChoice[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { draft, path } of placed) {
    const folder = folderOf(path);
    if (site.parts.has(folder)) continue;
    const chosen = choices.find((choice) => choice.folder === folder)?.name;
    const title = chosen ?? draft.part ?? ancestors(draft.page.path)[0];
    if (title && !found.get(folder)) found.set(folder, inlineText(title));
    else if (!found.has(folder)) found.set(folder, '');
  }
  return found;
}
