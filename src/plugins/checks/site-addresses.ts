/** Determines the addresses of a site from its files: pages, routes, and files that are served unchanged. */
import { globSync, readdirSync } from 'node:fs';

/** Folders and files that a build adds at the top of a site. */
const BUILT = [
  ...['_astro', 'search', '404.html', 'sitemap-index.xml', 'sitemap-0.xml'],
  ...['feed.xml', 'llms.txt', 'llms-full.txt'],
];

export interface Routes {
  /** Paths of pages in `src/pages/`, without leading and trailing slashes. */
  pages: string[];
  /** Paths of other generated files: `robots.txt`. */
  files: string[];
}

const withSlashes = (path: string) => path.replaceAll('\\', '/');

/**
 * Lists the static routes of a site.
 *
 * @param folder folder of Astro's pages, `src/pages/`
 * @returns the output of each file, except those with parameters in their names
 */
export function listRoutes(folder: string): Routes {
  const files = globSync('**/[^_.]*.{astro,md,mdx,html,ts,js}', { cwd: folder })
    .map(withSlashes)
    .filter((file) => !/\[|(?:^|\/)_/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .sort();
  const isPage = (file: string) => /\.(?:astro|md|mdx|html)$/.test(file);
  const pathOf = (file: string) => file.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '');
  const pages = files.filter(isPage).map(pathOf);
  return {
    pages: pages.filter((path) => path !== '404').map((path) => path || 'index'),
    files: [...files.filter((file) => !isPage(file)).map(pathOf), ...pages.filter((path) => path === '404')],
  };
}

const listTop = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** @returns addresses below the base that are not available for sections: `about/`, `_astro/`, the folder of a part */
export function takenAddresses(paths: Iterable<string>, routes: Routes, publicDir: string): string[] {
  const pages = [...paths, ...routes.pages];
  const folders = pages.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0]);
  const taken = [...pages, ...folders, ...routes.files, ...BUILT, ...listTop(publicDir)];
  return [...new Set(taken.map((path) => `${path}/`))];
}

/** True for a path at which a build writes a file that is not a page. */
export const isBuilt = (path: string, routes: Routes): boolean => routes.files.includes(path) || BUILT.includes(path);
