/** What stands where in a site, from its files: pages, generated pages, files that are served as they are. */
import { globSync, readdirSync } from 'node:fs';

/** Folders and files that a build adds at the top of a site. */
const BUILT = [
  ...['_astro', 'search', '404.html', 'sitemap-index.xml', 'sitemap-0.xml'],
  ...['feed.xml', 'llms.txt', 'llms-full.txt'],
];

export interface Routes {
  /** The paths of pages that a program makes, without slashes around them. */
  pages: string[];
  /** The paths of other files that a program makes: `robots.txt`. */
  files: string[];
}

const withSlashes = (path: string) => path.replaceAll('\\', '/');

/**
 * @param folder that Astro makes pages of, `src/pages/`
 * @returns what each file in it makes; those with parameters in their names are left out
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

/** @returns addresses that no page and no section may have, under the base: `about/`, `_astro/`, the folder of a part */
export function takenAddresses(paths: Iterable<string>, routes: Routes, publicDir: string): string[] {
  const pages = [...paths, ...routes.pages];
  const folders = pages.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0]);
  const taken = [...pages, ...folders, ...routes.files, ...BUILT, ...listTop(publicDir)];
  return [...new Set(taken.map((path) => `${path}/`))];
}

/** Whether a build makes a file at a path that is not a page. */
export const isBuilt = (path: string, routes: Routes): boolean => routes.files.includes(path) || BUILT.includes(path);
