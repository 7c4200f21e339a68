import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AuthorError } from '../../site/author-error.ts';
import { type BuiltPage, deliver, type PageAsset, PageReader } from './page.ts';
import { makeScripts } from './page-scripts.ts';
import { PageStyles } from './page-styles.ts';
import { ScriptNames } from './script-names.ts';
import { type PageGroup, PageGroups } from './sharing.ts';

/** Where a built site is. */
export interface BuiltSite {
  dir: URL;
  /** The files in here are served as they are: a search engine's proof of who owns a site may be a page. */
  publicDir: URL;
  /** Path that the site is served under, between slashes. */
  base: string;
  /** Folder of assets in `dir`, with a slash at its end. */
  assets: string;
}

/**
 * Rewrites the pages of a built site and the files that they load.
 *
 * @throws AuthorError that names all pages without a `<meta charset>`
 */
export async function deliverSite({ dir, publicDir, base, assets }: BuiltSite): Promise<void> {
  const folder = new URL(assets, dir);
  const fileOf = (address: string) => fileURLToPath(new URL(address.slice(base.length), dir));
  const made = (await Array.fromAsync(glob('*.{css,js}', { cwd: folder }))).sort();

  const reader = new PageReader(base + assets);
  const styles = new PageStyles(fileOf);
  const groups = new PageGroups();
  const pages = new Map<string, ReadPage>();
  for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort()) {
    if (existsSync(new URL(file, publicDir))) continue;
    const { page, names } = reader.read(await readFile(new URL(file, dir), 'utf8'));
    const all = page.assets.map(({ asset }) => asset);
    const sheets = all.filter(({ kind }) => kind === 'sheet');
    const group = groups.add(all.filter(({ kind }) => kind === 'script'));
    pages.set(file, { page, sheets, names: await styles.select(sheets, names), group });
  }
  assertCharset(pages);

  const address = base + assets;
  const scripts = await makeScripts(groups.all, { address, fileOf });
  const scriptNames = await ScriptNames.read(
    folder,
    made.filter((name) => name.endsWith('.js')),
  );
  const named = new NamedFiles(made);
  for (const { text } of scripts.files) named.readIn(text);
  for (const [file, { page, sheets, names, group }] of pages) {
    const url = new URL(file, dir);
    const loaded = scripts.loadedBy(group).map((script) => script.address.slice(address.length));
    const style = await styles.of(sheets, names, scriptNames.of(loaded));
    const html = deliver(await readFile(url, 'utf8'), page, {
      style: style.text,
      light: style.light && address + style.light.name,
      tagFor: (script) => scripts.tagFor(script, group),
    });
    named.readIn(html);
    await writeFile(url, html);
  }
  const files = [...scripts.files, ...styles.files];
  for (const { text } of styles.files) named.readIn(text);
  for (const name of named.found) named.readIn(await readFile(new URL(name, folder), 'utf8'));
  for (const name of made) if (!named.found.has(name)) await rm(new URL(name, folder));
  for (const { name, text } of files) await writeFile(new URL(name, folder), text);
}

interface ReadPage {
  page: BuiltPage;
  sheets: PageAsset[];
  names: ReadonlySet<string>;
  group: PageGroup;
}

/** Finds which of the files that Astro made are named still: by what an author put in a page, or as a worker by a script. */
class NamedFiles {
  readonly found = new Set<string>();
  readonly #made: ReadonlySet<string>;

  constructor(made: readonly string[]) {
    this.#made = new Set(made);
  }

  readIn(text: string): void {
    for (const [name] of text.matchAll(/[\w.~-]+\.(?:css|js)\b/g)) if (this.#made.has(name)) this.found.add(name);
  }
}

function assertCharset(pages: ReadonlyMap<string, { page: BuiltPage }>): void {
  const without = [...pages].filter(([, { page }]) => page.charsetEnd === undefined).map(([file]) => file);
  if (without.length)
    throw new AuthorError(
      `<head>에 <meta charset>이 없는 페이지가 있습니다. <head> 맨 앞에 <meta charset="utf-8">을 넣으세요.\n\n${without.join('\n')}\n`,
    );
}
