/** All checks of all pages, from their files: the one list of what an author has to correct before a site can be built. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { addressOf } from '../../site/notes.ts';
import { isNote, parts as namedParts } from '../../site/parts.ts';
import { type FileProblem, inOrder, type SiteCheck, type SourcePage } from '../../site/source-site.ts';
import { listSources } from '../../site/sources.ts';
import { type PageReading, readPage } from './check-page.ts';
import { decode } from './decode.ts';
import { checkLink, type LinkTargets } from './links.ts';
import { missingParts } from './missing-parts.ts';
import { movedOf } from './moved-of.ts';
import { checkPicture } from './pictures.ts';
import { isBuilt, listRoutes, type Routes, takenAddresses } from './site-addresses.ts';

export interface SiteOptions {
  /** Folder of the project, with a slash at its end. */
  root: string;
  /** Folder of the pages' sources, below the project's: `src/content/docs/`. */
  docs: string;
  /** Folder of files that are served as they are. */
  publicDir: string;
  /** Folder that Astro makes pages of. */
  pagesDir: string;
  /** How the site reads Markdown. */
  markdown: Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>;
  /** Where the site is published, with its base; nothing where that is not known. */
  site?: URL | undefined;
  /** Folders of notes, and their names. */
  parts?: ReadonlyMap<string, string>;
  /** Checks of other rooms. */
  also?: readonly SiteCheck[];
  /** Whether to ask for what a site needs that is published, and one that is looked at does not. */
  toPublish?: boolean;
}

export interface SiteReport {
  /** In the order of files and lines. */
  problems: FileProblem[];
  /** What was checked, in words: `페이지 12쪽`. */
  counted: string[];
  /** The files of the pages, from the project's root, by the paths of the pages. */
  files: ReadonlyMap<string, string>;
}

type Page = PageReading & { file: string };

/** Pages as they were read before, with the time of their files, by the files' names. */
export type ReadBefore = Map<string, { time: number; page: Page }>;

/** Reads all pages, one after the other: what they share, such as the worker that draws diagrams, takes one at a time. */
async function readPages({ root, docs, markdown }: SiteOptions, before: ReadBefore) {
  const pages: Page[] = [];
  const problems: FileProblem[] = [];
  for (const file of listSources(`${root}${docs}`)) {
    const name = `${root}${docs}${file}`;
    const time = statSync(name).mtimeMs;
    let page = before.get(name)?.time === time ? before.get(name)!.page : undefined;
    if (!page) {
      const source = decode(readFileSync(name));
      if (typeof source !== 'string') {
        problems.push({ file: `${docs}${file}`, ...source });
        continue;
      }
      page = { ...(await readPage(source, file, pathToFileURL(name), markdown)), file };
      before.set(name, { time, page });
    }
    problems.push(...page.problems.map((problem) => ({ file: `${docs}${file}`, ...problem })));
    pages.push(page);
  }
  return { pages, problems };
}

/** Two files that would be one page, or a file and a page that a program makes. */
function findClashes(pages: Page[], routes: Routes, docs: string): FileProblem[] {
  const taken = new Map(routes.pages.map((path) => [path, `src/pages/${path}`]));
  return pages.flatMap(({ file, path }) => {
    const first = taken.get(path);
    taken.set(path, first ?? `${docs}${file}`);
    if (!first) return [];
    const cause = `${first} 와 주소가 같아 한쪽이 보이지 않습니다: /${path}/`;
    return [{ file: `${docs}${file}`, line: 1, cause, fix: '둘 가운데 하나의 파일 이름을 바꾸거나 지우세요.' }];
  });
}

const sourcePage = ({ file, path, data, headings }: Page): SourcePage => ({
  ...{ file, path, headings, moved: movedOf(data) },
  title: String(data.title ?? path),
  description: String(data.description ?? ''),
});

const isPublished = ({ data }: Page) => data.draft !== true;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** What links may lead to. */
function targetsOf(pages: Page[], routes: Routes, options: SiteOptions, ids: LinkTargets['pages']): LinkTargets {
  const published = pages.filter(isPublished);
  const notes = published.filter(({ path }) => isNote(path));
  return {
    pages: new Map([
      ...routes.pages.map((path) => [path, ids.get(path)] as const),
      ...published.map((page) => [page.path, page.ids] as const),
    ]),
    drafts: new Set(pages.filter((page) => !isPublished(page)).map(({ path }) => path)),
    pathsByFile: new Map(pages.map(({ file, path }) => [file, path])),
    isServed: (path) => isBuilt(path, routes) || isFile(join(options.publicDir, path)),
    permanent: new Map(
      notes.flatMap(({ path, headings }) => [
        [addressOf(path).slice(0, -1), `${path}/`] as const,
        ...headings.map(({ id }) => [addressOf(path, id).slice(0, -1), `${path}/#${id}`] as const),
      ]),
    ),
    site: options.site,
  };
}

/**
 * @param before pages that need not be read again while their files stay as they are
 * @returns every problem of every page, and of the site that they make
 */
export async function checkSite(options: SiteOptions, before: ReadBefore = new Map()): Promise<SiteReport> {
  const { root, docs, publicDir, pagesDir, parts = namedParts, also = [], toPublish = false } = options;
  const { pages, problems } = await readPages(options, before);
  const routes = listRoutes(pagesDir);
  problems.push(...findClashes(pages, routes, docs));
  const paths = pages.map(({ path }) => path);
  problems.push(...missingParts(paths, parts, { root, toPublish }));

  const taken = takenAddresses(paths, routes, publicDir);
  const site = { root, docs: `${root}${docs}`, pages: pages.filter(isPublished).map(sourcePage), taken, toPublish };
  const findings = await Promise.all(also.map((check) => check(site)));
  problems.push(...findings.flatMap((found) => found.problems));

  const ids = new Map(findings.flatMap((found) => [...(found.ids ?? [])]));
  const targets = targetsOf(pages, routes, options, ids);
  for (const { file, path, links, pictures } of pages) {
    const report = (line: number, found: ReturnType<typeof checkLink>) =>
      found && problems.push({ file: `${docs}${file}`, line, ...found });
    for (const link of links) report(link.line, checkLink(link, path, file, targets));
    for (const picture of pictures) report(picture.line, checkPicture(picture, `${root}${docs}${file}`, publicDir));
  }
  const sum = (kind: 'links' | 'pictures') => pages.reduce((count, page) => count + page[kind].length, 0);
  return {
    problems: inOrder(problems),
    counted: [
      `페이지 ${pages.length}쪽`,
      `링크 ${sum('links')}개`,
      `그림 ${sum('pictures')}개`,
      ...findings.flatMap(({ counted }) => counted ?? []),
    ],
    files: new Map(pages.map(({ path, file }) => [path, `${docs}${file}`])),
  };
}
