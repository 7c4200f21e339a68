/** Types for checks that need all pages of a site, as parsed from their sources before the build. */
import type { Moved } from './moved.ts';
import type { Problem } from './problem.ts';

/** A problem with the path of its file from the project's root. */
export type FileProblem = Problem & { file: string };

export interface SourceHeading {
  id: string;
  text: string;
  level: number;
  line: number;
}

export interface SourcePage {
  /** Path in the folder of sources: `devops/day05.md`. */
  file: string;
  /** Without leading and trailing slashes: `devops/day05`; `index` for the home page. */
  path: string;
  title: string;
  description: string;
  moved: Moved;
  /** Headings with an id. */
  headings: SourceHeading[];
}

export interface SourceSite {
  /** Folder of the project, with a trailing slash. */
  root: string;
  /** Folder of the sources, with a trailing slash. */
  docs: string;
  /** All pages except drafts. */
  pages: SourcePage[];
  /** Reserved URLs relative to the site's base: `about/`, `_astro/`. */
  taken: string[];
  /** Whether the site is about to be published. */
  toPublish: boolean;
}

/** The result of a check of the complete site. */
export interface Findings {
  problems: FileProblem[];
  /** Ids on pages that are not written in Markdown, by page path. */
  ids?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was checked, for the summary: `용어 52개`. */
  counted?: string;
}

export type SiteCheck = (site: SourceSite) => Findings | Promise<Findings>;

/** The id of a heading without an explicit one: in lower case, with hyphens for spaces, without punctuation. */
export const idOfText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** Sorts problems by file and line. */
export const inOrder = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
