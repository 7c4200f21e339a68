/** Types for checks that need all pages of a site, as parsed from their sources before the build. */
import type { Moved } from './moved.ts';
import type { FileProblem } from './problem.ts';

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

interface SourceSite {
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
