import { readFile } from 'node:fs/promises';
import { namesInScript } from './names.ts';

const FILE = /[\w.~-]+\.js\b/g;

/** The names of classes, ids and elements that the scripts of a site may add to their pages. */
export class ScriptNames {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cache = new Map<string, ReadonlySet<string>>();

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /**
   * @param folder folder of the scripts
   * @param files names of all scripts in it
   */
  static async read(folder: URL, files: readonly string[]): Promise<ScriptNames> {
    const read = async (file: string) => [file, await readFile(new URL(file, folder), 'utf8')] as const;
    return new ScriptNames(new Map(await Promise.all(files.map(read))));
  }

  /**
   * @param files names of the scripts that a page loads
   * @returns the names in them and in all scripts that they import, statically or dynamically
   */
  of(files: readonly string[]): ReadonlySet<string> {
    const key = files.join();
    const names = this.#cache.get(key) ?? this.#collect(files);
    this.#cache.set(key, names);
    return names;
  }

  #collect(files: readonly string[]): ReadonlySet<string> {
    const loaded = new Set(files);
    const names = new Set<string>();
    // Iterating over a set includes values added meanwhile.
    for (const file of loaded) {
      const text = this.#texts.get(file) ?? '';
      for (const [name] of text.matchAll(FILE)) if (this.#texts.has(name)) loaded.add(name);
      for (const name of namesInScript(text)) names.add(name);
    }
    return names;
  }
}
