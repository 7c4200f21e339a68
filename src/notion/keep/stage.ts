/** A copy of the project, in which an import is tried before any of it is written. */
import { existsSync } from 'node:fs';
import { constants, cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Library } from '../files/library.ts';
import { hashOf, type Manifest } from './memory.ts';

/** What the checks of the site read. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Stage {
  /** Of the copy, with a slash at its end. */
  root: string;
  write: (file: string, text: string | undefined) => Promise<void>;
  /** Moves all that was written to the project. */
  commit: () => Promise<void>;
  remove: () => Promise<void>;
}

/** @param root of the project, with a slash at its end: packages are found from within it */
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
  // What is kept there between builds, such as drawings, is of use here too.
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
  /** Files that were edited on the site since they were imported. */
  kept: string[];
}

/**
 * Puts the files of an export into the copy of the project, and brings the manifest up to date.
 *
 * @param files where they go, from the project's root, and where they are in the export
 */
export async function stageFiles(
  files: ReadonlyMap<string, string>,
  library: Library,
  root: string,
  stage: Stage,
  manifest: Manifest,
): Promise<FileOutcome> {
  const outcome: FileOutcome = { done: [], kept: [] };
  for (const [file, from] of files) {
    const fresh = `${stage.root}.fresh`;
    await library.files.get(from)!.copyTo(fresh);
    const hash = hashOf(fresh);
    const existing = existsSync(root + file) ? hashOf(root + file) : undefined;
    if (existing !== undefined && existing !== hash && manifest.files[file] !== existing) {
      outcome.kept.push(file);
      continue;
    }
    manifest.files[file] = hash;
    if (existing === hash) continue;
    await stage.write(file, '');
    await rename(fresh, stage.root + file);
    outcome.done.push(`${file}  (${from})`);
  }
  await rm(`${stage.root}.fresh`, { force: true });
  return outcome;
}
