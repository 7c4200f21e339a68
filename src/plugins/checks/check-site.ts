/** Runs all checks on the sources of all pages and lists the problems to fix before the site can be built. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { addressOf } from '../../site/notes.ts';
import { isNote, parts as namedParts } from '../../site/parts.ts';
import { type FileProblem, inOrder } from '../../site/problem.ts';
import { segmentOf } from '../../site/segment.ts';
import type { Glossary } from '../../site/slug.ts';
import type { SiteCheck, SourcePage } from '../../site/source-site.ts';
import { listSources, pathOfSource } from '../../site/sources.ts';
import { type PageReading, readPage } from './check-page.ts';
import { copiedFiles } from './copied-files.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { isFile } from './is-file.ts';
import { checkLink, type LinkTargets } from './links.ts';
import { missingParts } from './missing-parts.ts';
import { movedOf } from './moved-of.ts';
import { checkPicture } from './pictures.ts';
import { unreadFiles } from './unread-files.ts';
import { isBuilt, listRoutes, type Routes, takenAddresses } from './site-addresses.ts';

export interface SiteOptions {
  /** Folder of the project, with a trailing slash. */
  root: string;
  /** Folder of the pages' sources, relative to the project: `src/content/docs/`. */
  docs: string;
  /** Folder of files that are served unchanged. */
  publicDir: string;
  /** Folder of Astro's pages. */
  pagesDir: string;
  /** Markdown options of the site. */
  markdown: Pick<SatteriResolvedOptions, 'features' | 'mdastPlugins'>;
  /** URL of the published site, with its base, if known. */
  site?: URL | undefined;
  /** Names of the folders of notes. */
  parts?: ReadonlyMap<string, string>;
  /** Translations for suggested ids. */
  glossary?: Glossary;
  /** Checks of other plugins. */
  siteChecks?: readonly SiteCheck[];
  /** True to include requirements for a published site. */
  toPublish?: boolean;
}

export interface SiteReport {
  /** Problems in the order of files and lines. */
  problems: FileProblem[];
  /** Counts of what was checked: `페이지 12쪽`. */
  counted: string[];
  /** Files of the pages, relative to the project's root, by the paths of the pages. */
  files: ReadonlyMap<string, string>;
}

type Page = PageReading & { file: string };

/** Pages that have been read, with the modification time of their files, by file name. */
export type PageCache = Map<string, { time: number; page: Page }>;

/** Reads all pages sequentially, because shared resources, such as the worker for diagrams, handle one at a time. */
async function readPages({ root, docs, markdown, glossary }: SiteOptions, cache: PageCache) {
  const pages: Page[] = [];
  const problems: FileProblem[] = [];
  for (const file of listSources(`${root}${docs}`)) {
    const name = `${root}${docs}${file}`;
    const time = statSync(name).mtimeMs;
    let page = cache.get(name)?.time === time ? cache.get(name)!.page : undefined;
    if (!page) {
      const source = decodeUtf8(readFileSync(name));
      if (typeof source !== 'string') {
        problems.push({ file: `${docs}${file}`, ...source });
        continue;
      }
      page = { ...(await readPage(source, file, pathToFileURL(name), markdown, glossary)), file };
      cache.set(name, { time, page });
    }
    problems.push(...page.problems.map((problem) => ({ file: `${docs}${file}`, ...problem })));
    pages.push(page);
  }
  return { pages, problems };
}

/** Finds files with the same address as another file or a route. */
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

/** Collects the possible targets of links. */
function targetsOf(pages: Page[], routes: Routes, options: SiteOptions, ids: LinkTargets['pages']): LinkTargets {
  const published = pages.filter(isPublished);
  const notes = published.filter(({ path }) => isNote(path));
  return {
    pages: new Map([
      ...routes.pages.map((path) => [path, ids.get(path)] as const),
      ...published.map((page) => [page.path, page.ids] as const),
    ]),
    byText: new Map(
      published.map(({ path, headings }) => [
        path,
        // Of headings with the same text, the first has the id without a number.
        new Map(headings.toReversed().map(({ id, text }) => [segmentOf(text), id])),
      ]),
    ),
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
 * Checks all pages and the site as a whole.
 *
 * @param cache pages that are not read again unless their files change
 */
export async function checkSite(options: SiteOptions, cache: PageCache = new Map()): Promise<SiteReport> {
  const { root, docs, publicDir, pagesDir, parts = namedParts, siteChecks = [], toPublish = false } = options;
  const { pages, problems } = await readPages(options, cache);
  const routes = listRoutes(pagesDir);
  const names = pages.map(({ file }) => file);
  problems.push(
    ...findClashes(pages, routes, docs),
    ...unreadFiles(`${root}${docs}`, docs),
    ...copiedFiles(names, docs),
  );
  const paths = pages.map(({ path }) => path);
  problems.push(...missingParts(paths, parts, { root, toPublish }));

  const taken = takenAddresses(paths, routes, publicDir);
  const site = { root, docs: `${root}${docs}`, pages: pages.filter(isPublished).map(sourcePage), taken, toPublish };
  const findings = await Promise.all(siteChecks.map((check) => check(site)));
  problems.push(...findings.flatMap((found) => found.problems));

  const ids = new Map(findings.flatMap((found) => [...(found.ids ?? [])]));
  const targets = targetsOf(pages, routes, options, ids);
  for (const { file, path, links, pictures } of pages) {
    const report = (line: number, found: ReturnType<typeof checkLink>) =>
      found && problems.push({ file: `${docs}${file}`, line, ...found });
    for (const link of links) report(link.line, checkLink(link, path, file, targets));
    for (const picture of pictures)
      report(picture.line, await checkPicture(picture, `${root}${docs}${file}`, publicDir));
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
    files: new Map([
      ...listSources(`${root}${docs}`).map((file) => [pathOfSource(file), `${docs}${file}`] as const),
      ...pages.map(({ path, file }) => [path, `${docs}${file}`] as const),
    ]),
  };
}
