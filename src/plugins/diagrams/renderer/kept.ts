/**
 * Drawings kept between builds, each in a file whose name is made of all that it was drawn from. Where
 * there is no such file, the diagram is drawn. Files of diagrams that are no longer used stay until the cache is deleted.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import type { Drawing } from './worker.ts';

/** The packages that this folder imports. */
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

/** What all drawings are made with: the program in this folder, the packages that it imports, and Node itself. */
function rendererParts(): (string | Uint8Array)[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => /(?<!\.test|\.d)\.ts$/.test(name));
  const versions = PACKAGES.map((name) => {
    const manifest = readFileSync(findPackageJSON(name, import.meta.url)!, 'utf8');
    return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
  });
  return [...files.sort().map((name) => readFileSync(`${folder}/${name}`)), ...versions, process.version];
}

export class KeptDrawings {
  #folder: URL;
  #parts: (string | Uint8Array)[] | undefined;

  /** @param folder a directory, with a slash at its end, which need not exist */
  constructor(folder: URL) {
    this.#folder = folder;
  }

  #fileOf(key: string): URL {
    this.#parts ??= rendererParts();
    const hash = createHash('sha256');
    for (const part of [...this.#parts, key]) hash.update(part).update('\0');
    return new URL(`${hash.digest('hex').slice(0, 32)}.json`, this.#folder);
  }

  /** @returns the drawing of what `key` stands for, as it was drawn, or `undefined` where none is kept that can be read */
  async read(key: string): Promise<Drawing | undefined> {
    try {
      return JSON.parse(await readFile(this.#fileOf(key), 'utf8')) as Drawing;
    } catch {
      return undefined;
    }
  }

  /** @throws where the folder cannot be written to */
  async write(key: string, drawing: Drawing): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const file = this.#fileOf(key);
    // Moved into place whole: a build that is stopped, or another one beside it, leaves no half of a drawing.
    const half = new URL(`${file.href}.${randomUUID()}`);
    await writeFile(half, JSON.stringify(drawing));
    await rename(half, file);
  }
}
