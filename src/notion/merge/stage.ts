/** A temporary copy of the project, in which an import is checked before it is written. */
import { existsSync } from 'node:fs';
import { constants, cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Library } from '../files/library.ts';
import { hashOf, type Manifest } from './manifest.ts';

/** Files and folders that the checks of the site read. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Stage {
  /** Path of the copy, with a trailing slash. */
  root: string;
  write: (file: string, text: string | undefined) => Promise<void>;
  /** Moves all written files to the project. */
  commit: () => Promise<void>;
  remove: () => Promise<void>;
}

/** @param root path of the project, with a trailing slash; the copy is in it, so that packages are resolved */
export async function openStage(root: string): Promise<Stage> {
  const stage = `${await mkdtemp(`${root}.import-`)}/`;
  const written = new Set<string>();
  const place = async (file: string) => {
    await mkdir(dirname(stage + file), { recursive: true });
    written.add(file);
    return stage + file;
  };
  for (const name of COPIED)
    if (existsSync(root + name))
      await cp(root + name, stage + name, { recursive: true, mode: constants.COPYFILE_FICLONE });
  // Also shares the caches in there, such as that of drawings.
  if (existsSync(`${root}node_modules`)) await symlink(`${root}node_modules`, `${stage}node_modules`, 'junction');
  return {
    root: stage,
    async write(file, text) {
      const path = await place(file);
      await (text === undefined ? rm(path, { force: true }) : writeFile(path, text));
    },
    async commit() {
      for (const file of written) {
        await mkdir(dirname(root + file), { recursive: true });
        await (existsSync(stage + file) ? rename(stage + file, root + file) : rm(root + file, { force: true }));
      }
    },
    remove: () => rm(stage, { recursive: true, force: true }),
  };
}

export interface FileOutcome {
  done: string[];
  /** Files that were not replaced, because they were edited on the site. */
  skipped: string[];
}

/**
 * Writes the files of an export to the copy of the project, and updates the manifest.
 *
 * @param files paths in the export, by the paths from the project's root that they get
 */
export async function stageFiles(
  files: ReadonlyMap<string, string>,
  library: Library,
  root: string,
  stage: Stage,
  manifest: Manifest,
): Promise<FileOutcome> {
  const outcome: FileOutcome = { done: [], skipped: [] };
  for (const [file, from] of files) {
    const temporary = `${stage.root}.temporary`;
    await library.files.get(from)!.copyTo(temporary);
    const hash = hashOf(temporary);
    const existing = existsSync(root + file) ? hashOf(root + file) : undefined;
    if (existing !== undefined && existing !== hash && manifest.files[file] !== existing) {
      outcome.skipped.push(file);
      continue;
    }
    manifest.files[file] = hash;
    if (existing === hash) continue;
    await stage.write(file, '');
    await rename(temporary, stage.root + file);
    outcome.done.push(`${file}  (${from})`);
  }
  await rm(`${stage.root}.temporary`, { force: true });
  return outcome;
}
