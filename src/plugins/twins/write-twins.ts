import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { normalizeBase } from '../../site/base.ts';
import { readBuiltPage } from '../../site/built-page.ts';
import { listPages } from '../../site/list-pages.ts';
import { isSegment } from '../../site/segment.ts';
import { twinAddress } from './address.ts';
import { type Entry, llmsTxt } from './llms.ts';
import { readMain } from './markdown.ts';
import { sectionsOf } from './sections.ts';
import type en from './translations/en.json';
import { type Page, sectionTwin, twinOf } from './twin.ts';

export type TwinOptions = {
  /** Names of the folders by which pages are grouped in lists; all other pages come last. */
  groups?: ReadonlyMap<string, string>;
  /**
   * Returns the permanent address of a page or section below the site's base, if there is one: `day05/monitor/`. Its
   * Markdown is then written next to that address too.
   */
  permalink?: (path: string, id?: string) => string | undefined;
};

type Translate = (language: string, key: keyof typeof en) => string;

/** @returns the page and its language; undefined for a file that is not a page of Starlight, or should not be listed */
function readPage(
  html: string,
  path: string,
  url: URL,
  address: URL,
): { page: Page; language: string; translated: boolean } | undefined {
  const built = path === '404.html' ? undefined : readBuiltPage(html);
  if (!built) return undefined;
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const { title, language, translated, description } = built;
  return { page: { path, title, description, address, body: readMain(main, url) }, language, translated };
}

export function writeTwins(title: string, translate: Translate, options: TwinOptions): AstroIntegration {
  const { groups = new Map<string, string>(), permalink = () => undefined } = options;
  let config: AstroConfig;

  /** @param paths of the site's pages; other HTML files, such as those of redirects, are not even read */
  async function writeAll(dir: URL, paths: ReadonlySet<string>): Promise<void> {
    const site = new URL(normalizeBase(config.base), config.site);
    const write = async (address: string, text: string) => {
      const file = new URL(address, dir);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, text);
    };
    const listed = new Map<string, Entry[]>([...groups.keys(), ''].map((group) => [group, []]));
    const full = createWriteStream(new URL('llms-full.txt', dir));
    const home = { description: '', language: 'en' };

    for (const [file, path] of await listPages(fileURLToPath(dir))) {
      if (!paths.has(path.replace(/\.html$/, ''))) continue;
      const url = new URL(path && !path.endsWith('.html') ? `${path}/` : path, site);
      const address = new URL(permalink(path) ?? url.pathname, site);
      const read = readPage(await readFile(new URL(file, dir), 'utf8'), path, url, address);
      if (!read) continue;
      const { page, language, translated } = read;
      if (!path) Object.assign(home, { description: page.description, language });

      const twin = twinOf(page, { name: translate(language, 'twins.index'), url: new URL('llms.txt', site) });
      const twins = [...new Set([path, permalink(path) ?? path])].map((target) => write(twinAddress(target), twin));
      const sections = sectionsOf(page.body).map((section) => {
        const permanent = isSegment(section.id) ? permalink(path, section.id) : undefined;
        return permanent && write(twinAddress(permanent), sectionTwin(section, page, new URL(permanent, site)));
      });
      await Promise.all([...twins, ...sections]);
      // The lists have the text in its own language.
      if (!translated) continue;
      if (!full.write(`${twin}\n`)) await once(full, 'drain');
      const entry = { title: page.title, description: page.description, url: new URL(twinAddress(path), site) };
      listed.get(groups.has(path.split('/')[0]!) ? path.split('/')[0]! : '')!.push(entry);
    }
    await new Promise<void>((resolve) => full.end(resolve));
    const nameOf = (group: string) => groups.get(group) ?? translate(home.language, 'twins.pages');
    const named = [...listed]
      .filter(([, entries]) => entries.length > 0)
      .map(([group, all]) => [nameOf(group), all] as const);
    const all = { name: translate(home.language, 'twins.all'), url: new URL('llms-full.txt', site) };
    await write('llms.txt', llmsTxt({ title, description: home.description, full: all }, new Map(named)));
  }

  return {
    name: 'twins',
    hooks: {
      'astro:config:done': (options) => void (config = options.config),
      'astro:build:start': () => {
        if (!config.site)
          throw new AuthorError(
            "twins()는 온전한 주소를 적습니다. astro.config에 site: 'https://example.org'처럼 적으세요.",
          );
      },
      'astro:build:done': ({ dir, pages }) =>
        writeAll(dir, new Set(pages.map(({ pathname }) => pathname.replace(/\/$/, '')))),
    },
  };
}
