/** Finds the files of an export by the URLs in its pages. */
import { posix } from 'node:path';
import { decodeAddress } from '../../site/decode-address.ts';
import type { ExportFile } from '../read/export-file.ts';
import { folderOf, isFolderOf, isPageOrTable, readName, stem } from '../read/names.ts';

export interface Library {
  files: ReadonlyMap<string, ExportFile>;
  /** @returns the path of a file in the export, or `undefined` if there is none with this URL */
  find: (url: string, from: string) => string | undefined;
  /** @returns the path of the page with this Notion id */
  findById: (id: string) => string | undefined;
}

/** Resolves `.` and `..` in a path. */
const normalize = (path: string) => posix.resolve('/', path).slice(1);
const withoutQuery = (url: string) => url.replace(/[?#].*$/s, '');

/**
 * Indexes the files of an export. URLs may be percent-encoded or not; because folders may have been renamed or moved, files
 * are found by their id and name, too.
 */
export function openLibrary(files: readonly ExportFile[]): Library {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byNormal = new Map(files.map(({ path }) => [path.normalize('NFC'), path]));
  const byName = new Map<string, string | undefined>();
  const byId = new Map<string, string>();
  for (const { path } of files) {
    const name = posix.basename(path).normalize('NFC');
    byName.set(name, byName.has(name) ? undefined : path);
    const { id } = readName(stem(path));
    if (id && (path.endsWith('.md') || !byId.has(id))) byId.set(id, path);
  }
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  /** `image.png` of another page is another picture. */
  const isOfAnotherPage = (file: string, page: string) =>
    !isPageOrTable(file) && pages.some((other) => other !== page && isFolderOf(folderOf(file), other));
  return {
    files: byPath,
    findById: (id) => byId.get(id),
    find(url, from) {
      for (const written of [url, withoutQuery(url)])
        for (const name of [decodeAddress(written), written]) {
          if (name === undefined) continue;
          const path = normalize(`${folderOf(from)}/${name}`);
          const found = byPath.has(path) ? path : byNormal.get(path.normalize('NFC'));
          if (found) return found;
        }
      const path = decodeAddress(withoutQuery(url)) ?? withoutQuery(url);
      const { id } = readName(stem(path));
      // The extension has to match: a page that is not in the export must not resolve to a database with the same id.
      const same = id && byId.get(id);
      if (same && same.split('.').at(-1) === path.split('.').at(-1)) return same;
      const named = byName.get(posix.basename(path).normalize('NFC'));
      return named && !isOfAnotherPage(named, from) ? named : undefined;
    },
  };
}
