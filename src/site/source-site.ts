/** What is known of a site from the sources of its pages alone, before anything is built; and the checks that need all of it. */
import type { Moved } from './moved.ts';
import type { Problem } from './problem.ts';

/** A problem, and the file that it is in, from the project's root. */
export type FileProblem = Problem & { file: string };

export interface SourceHeading {
  id: string;
  text: string;
  level: number;
  line: number;
}

export interface SourcePage {
  /** Where it is below the folder of sources: `devops/day05.md`. */
  file: string;
  /** Without slashes around it: `devops/day05`; `index` for the home page. */
  path: string;
  title: string;
  description: string;
  moved: Moved;
  /** Those that have an id. */
  headings: SourceHeading[];
}

export interface SourceSite {
  /** Folder of the project, with a slash at its end. */
  root: string;
  /** Folder of the pages' sources, with a slash at its end. */
  docs: string;
  /** Those that are no drafts. */
  pages: SourcePage[];
  /** Addresses that no page may have, under the site's base: `about/`, `_astro/`. */
  taken: string[];
  /** Whether the site is to be published as it is. */
  toPublish: boolean;
}

/** What a check of the whole site finds. */
export interface Findings {
  problems: FileProblem[];
  /** The ids on pages that are not written in Markdown, by the paths of the pages. */
  ids?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was checked, for an author: `용어 52개`. */
  counted?: string;
}

export type SiteCheck = (site: SourceSite) => Findings | Promise<Findings>;

/** The id that a heading without one of its own gets: in lower case, hyphens for spaces, no punctuation. */
export const idOfText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** In the order of files and lines. */
export const inOrder = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
