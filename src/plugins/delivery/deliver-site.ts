import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuthorError } from '../../site/author-error.ts';
import { makeFiles } from './files.ts';
import { type BuiltPage, deliver, namesIn, type PageAsset, PageReader } from './page.ts';
import { type PageGroup, PageGroups } from './sharing.ts';
import { needsOf } from './style-sheet.ts';

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
  const isNeeded = await neededBy(folder, made);
  const names = new Set<string>();
  const read = new Map<string, { page: BuiltPage; needed: PageAsset[]; components: Set<string> }>();
  for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort()) {
    if (existsSync(new URL(file, publicDir))) continue;
    const { page, names: own, components } = reader.read(await readFile(new URL(file, dir), 'utf8'));
    for (const name of own) names.add(name);
    const all = own.union(components);
    const needed = page.assets.map(({ asset }) => asset).filter((asset) => isNeeded(asset, all));
    read.set(file, { page, needed, components });
  }
  assertCharset(read);

  const groups = new PageGroups();
  const components = new Set<string>();
  const pages = new Map<string, { page: BuiltPage; group: PageGroup }>();
  for (const [file, { page, needed, components: all }] of read) {
    const own = all.difference(names);
    for (const name of own) components.add(name);
    pages.set(file, { page, group: groups.add(needed, own.size > 0) });
  }

  const { files, tagFor } = await makeFiles(groups.all, { names, components }, { address: base + assets, fileOf });
  const named = new NamedFiles(made);
  for (const { text } of files) named.readIn(text);
  for (const [file, { page, group }] of pages) {
    const url = new URL(file, dir);
    const html = deliver(await readFile(url, 'utf8'), page, (asset) => tagFor(asset, group));
    named.readIn(html);
    await writeFile(url, html);
  }
  for (const name of named.found) named.readIn(await readFile(new URL(name, folder), 'utf8'));
  for (const name of made) if (!named.found.has(name)) await rm(new URL(name, folder));
  for (const { name, text } of files) await writeFile(new URL(name, folder), text);
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

/** @returns whether an asset does anything on a page with the given names, to which scripts may add any that they name */
async function neededBy(folder: URL, made: readonly string[]) {
  const needs = new Map<string, string[][]>();
  const addedByScripts = new Set<string>();
  for (const name of made) {
    const text = await readFile(new URL(name, folder), 'utf8');
    if (name.endsWith('.css')) needs.set(name, needsOf(text));
    else for (const word of namesIn(text)) addedByScripts.add(word);
  }
  return ({ kind, address }: PageAsset, names: ReadonlySet<string>) =>
    kind === 'script' ||
    (needs.get(basename(address)) ?? [[]]).some((need) =>
      need.every((name) => names.has(name) || addedByScripts.has(name)),
    );
}

function assertCharset(pages: ReadonlyMap<string, { page: BuiltPage }>): void {
  const without = [...pages].filter(([, { page }]) => page.charsetEnd === undefined).map(([file]) => file);
  if (without.length)
    throw new AuthorError(
      `<head>에 <meta charset>이 없는 페이지가 있습니다. <head> 맨 앞에 <meta charset="utf-8">을 넣으세요.\n\n${without.join('\n')}\n`,
    );
}
