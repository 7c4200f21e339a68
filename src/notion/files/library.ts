/** The files of an export, found by what its pages call them. */
import type { ExportFile } from '../read/export-file.ts';
import { decodePath, folderOf, readName, stem } from '../read/names.ts';

export interface Library {
  files: ReadonlyMap<string, ExportFile>;
  /** @returns the path of a file in the export; nothing where it has none of this name */
  find: (url: string, from: string) => string | undefined;
  /** @returns the path of the page that has an id of Notion's */
  findById: (id: string) => string | undefined;
}

/** Takes `.` and `..` out of a path. */
function normalize(path: string): string {
  const out: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') out.pop();
    else if (name && name !== '.') out.push(name);
  }
  return out.join('/');
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/s, '');
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Addresses are percent-encoded, or were meant to be; folders may have been cut or moved, so that ids and names count too. */
export function openLibrary(files: readonly ExportFile[]): Library {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byNormal = new Map(files.map(({ path }) => [path.normalize('NFC'), path]));
  const byName = new Map<string, string | undefined>();
  const byId = new Map<string, string>();
  for (const { path } of files) {
    const name = baseName(path).normalize('NFC');
    byName.set(name, byName.has(name) ? undefined : path);
    const { id } = readName(stem(path));
    if (id && (path.endsWith('.md') || !byId.has(id))) byId.set(id, path);
  }
  return {
    files: byPath,
    findById: (id) => byId.get(id),
    find(url, from) {
      for (const written of [url, withoutQuery(url)])
        for (const name of [decodePath(written), written]) {
          if (name === undefined) continue;
          const path = normalize(`${folderOf(from)}/${name}`);
          const found = byPath.has(path) ? path : byNormal.get(path.normalize('NFC'));
          if (found) return found;
        }
      const path = decodePath(withoutQuery(url)) ?? withoutQuery(url);
      const { id } = readName(stem(path));
      // A page that is not in the export, such as the row of a database, is not another one that has its id.
      const same = id && byId.get(id);
      if (same && same.split('.').at(-1) === path.split('.').at(-1)) return same;
      return byName.get(baseName(path).normalize('NFC'));
    },
  };
}
