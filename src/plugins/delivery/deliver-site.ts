import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AuthorError } from '../../site/author-error.ts';
import { listPages } from '../../site/list-pages.ts';
import { type BuiltPage, deliver, type PageAsset, PageReader } from './page.ts';
import { makeScripts } from './page-scripts.ts';
import { PageStyles } from './page-styles.ts';
import { ScriptNames } from './script-names.ts';
import { type PageGroup, PageGroups } from './shared-scripts.ts';

/** Location of a built site. */
interface BuiltSite {
  dir: URL;
  /** Files in this folder are served unchanged: a search engine's verification file may be a page. */
  publicDir: URL;
  /** Base path of the site, with a leading and a trailing slash. */
  base: string;
  /** Folder of assets in `dir`, with a trailing slash. */
  assets: string;
}

/**
 * Rewrites the pages of a built site and the files that they load.
 *
 * @throws AuthorError that names all pages without a `<meta charset>`
 */
export async function deliverSite({ dir, publicDir, base, assets }: BuiltSite): Promise<void> {
  const address = base + assets;
  const folder = new URL(assets, dir);
  const fileOf = (address: string) => fileURLToPath(new URL(address.slice(base.length), dir));
  const astroFiles = (await Array.fromAsync(glob('*.{css,js}', { cwd: folder }))).sort();

  const reader = new PageReader(address);
  const styles = new PageStyles(fileOf);
  const groups = new PageGroups();
  const pages = new Map<string, ReadPage>();
  for (const file of (await listPages(fileURLToPath(dir))).keys()) {
    if (existsSync(new URL(file, publicDir))) continue;
    const { page, names } = reader.read(await readFile(new URL(file, dir), 'utf8'));
    const all = page.assets.map(({ asset }) => asset);
    const sheets = all.filter(({ kind }) => kind === 'sheet');
    const group = groups.add(all.filter(({ kind }) => kind === 'script'));
    pages.set(file, { page, sheets, names: await styles.select(sheets, names), group });
  }
  assertCharset(pages);

  const scripts = await makeScripts(groups.all, { address, fileOf });
  const scriptNames = await ScriptNames.read(
    folder,
    astroFiles.filter((name) => name.endsWith('.js')),
  );
  const referenced = new ReferencedFiles(astroFiles);
  for (const { text } of scripts.files) referenced.scan(text);
  for (const [file, { page, sheets, names, group }] of pages) {
    const url = new URL(file, dir);
    const loaded = scripts.loadedBy(group).map((script) => script.address.slice(address.length));
    const style = await styles.of(sheets, names, scriptNames.of(loaded));
    const html = deliver(await readFile(url, 'utf8'), page, {
      style: style.text,
      light: style.light && address + style.light.name,
      tagFor: (script) => scripts.tagFor(script, group),
    });
    referenced.scan(html);
    await writeFile(url, html);
  }
  const files = [...scripts.files, ...styles.files];
  for (const { text } of styles.files) referenced.scan(text);
  for (const name of referenced.found) referenced.scan(await readFile(new URL(name, folder), 'utf8'));
  for (const name of astroFiles) if (!referenced.found.has(name)) await rm(new URL(name, folder));
  for (const { name, text } of files) await writeFile(new URL(name, folder), text);
}

interface ReadPage {
  page: BuiltPage;
  sheets: PageAsset[];
  names: ReadonlySet<string>;
  group: PageGroup;
}

/** Begins where a word does: otherwise a search of a large site tries each of its letters. */
const FILE_NAME = /(?<![\w.~-])[\w.~-]+\.(?:css|js)\b/g;

/** Finds the files written by Astro that are still referenced: by an author in a page, or as a worker by a script. */
class ReferencedFiles {
  readonly found = new Set<string>();
  readonly #astroFiles: ReadonlySet<string>;

  constructor(astroFiles: readonly string[]) {
    this.#astroFiles = new Set(astroFiles);
  }

  scan(text: string): void {
    for (const [name] of text.matchAll(FILE_NAME)) if (this.#astroFiles.has(name)) this.found.add(name);
  }
}

function assertCharset(pages: ReadonlyMap<string, { page: BuiltPage }>): void {
  const without = [...pages].filter(([, { page }]) => page.charsetEnd === undefined).map(([file]) => file);
  if (without.length)
    throw new AuthorError(
      `<head>에 <meta charset>이 없는 페이지가 있습니다. <head> 맨 앞에 <meta charset="utf-8">을 넣으세요.\n\n${without.join('\n')}\n`,
    );
}
