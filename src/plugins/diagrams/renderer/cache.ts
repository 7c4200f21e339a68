/**
 * A cache of drawings on disk, which outlives a build. The name of each file is a hash of everything that the drawing depends
 * on; a diagram without such a file is drawn. Files of diagrams that are no longer used stay until the cache is deleted.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import type { Drawing } from './worker.ts';

/** The packages that the renderer imports. */
export const PACKAGES = [
  '@bramus/specificity',
  '@expo-google-fonts/noto-sans-kr',
  'harfbuzzjs',
  'jsdom',
  'khroma',
  'mermaid',
  'svg-path-commander',
  'yaml',
];

/** @returns the paths of the renderer's sources, sorted, without tests and type declarations */
export function sourceFiles(): string[] {
  const folder = import.meta.dirname;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Everything that all drawings depend on: the renderer's sources, the versions of its packages, and Node's. */
function rendererParts(): (string | Uint8Array)[] {
  const versions = PACKAGES.map((name) => {
    const manifest = readFileSync(findPackageJSON(name, import.meta.url)!, 'utf8');
    return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
  });
  return [...sourceFiles().map((file) => readFileSync(file)), ...versions, process.version];
}

export class DrawingCache {
  #folder: URL;
  #parts: (string | Uint8Array)[] | undefined;

  /** @param folder a directory, with a trailing slash, which need not exist */
  constructor(folder: URL) {
    this.#folder = folder;
  }

  #fileOf(key: string): URL {
    this.#parts ??= rendererParts();
    const hash = createHash('sha256');
    for (const part of [...this.#parts, key]) hash.update(part).update('\0');
    return new URL(`${hash.digest('hex').slice(0, 32)}.json`, this.#folder);
  }

  /** @returns the drawing cached under `key`, or `undefined` if there is none or its file cannot be read */
  async read(key: string): Promise<Drawing | undefined> {
    try {
      return JSON.parse(await readFile(this.#fileOf(key), 'utf8')) as Drawing;
    } catch {
      return undefined;
    }
  }

  /** @throws if the folder cannot be written to */
  async write(key: string, drawing: Drawing): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const file = this.#fileOf(key);
    // Written under another name and renamed: an interrupted build, or a second one at the same time, leaves no partial file.
    const partial = new URL(`${file.href}.${randomUUID()}`);
    await writeFile(partial, JSON.stringify(drawing));
    await rename(partial, file);
  }
}
