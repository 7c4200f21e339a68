import { readFile } from 'node:fs/promises';
import { namesInScript } from './names.ts';

const FILE = /[\w.~-]+\.js\b/g;

/** The names of what the scripts of a site may add to their pages. */
export class ScriptNames {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known = new Map<string, ReadonlySet<string>>();

  private constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /**
   * @param folder where the scripts are
   * @param files names of all scripts that are there
   */
  static async read(folder: URL, files: readonly string[]): Promise<ScriptNames> {
    const read = async (file: string) => [file, await readFile(new URL(file, folder), 'utf8')] as const;
    return new ScriptNames(new Map(await Promise.all(files.map(read))));
  }

  /**
   * @param files names of the scripts that a page loads
   * @returns the names in them and in all that they may load, at once or later
   */
  of(files: readonly string[]): ReadonlySet<string> {
    const key = files.join();
    const names = this.#known.get(key) ?? this.#collect(files);
    this.#known.set(key, names);
    return names;
  }

  #collect(files: readonly string[]): ReadonlySet<string> {
    const loaded = new Set(files);
    const names = new Set<string>();
    // A set is walked through to what is added meanwhile.
    for (const file of loaded) {
      const text = this.#texts.get(file) ?? '';
      for (const [name] of text.matchAll(FILE)) if (this.#texts.has(name)) loaded.add(name);
      for (const name of namesInScript(text)) names.add(name);
    }
    return names;
  }
}
