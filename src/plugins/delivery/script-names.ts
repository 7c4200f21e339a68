import { readFile } from 'node:fs/promises';

/** In a built script, a name of an element stands by itself in a string, or in HTML: `"details"`, `<kbd>`. */
const ELEMENT = /(?<=["'`<])[a-z][\w-]*/g;
const FILE = /[\w.~-]+\.js\b/g;

/** The class of what holds the text of a page. */
export const CONTENT_CLASS = 'sl-markdown-content';

/**
 * @param inContent whether it is a part of the page's own text: what surrounds that has folds and keys too
 * @returns the name by which an element is told from a class of the same name
 */
export const elementName = (tag: string, inContent: boolean): string =>
  `${inContent ? CONTENT_CLASS : ''}<${tag.toLowerCase()}`;

/** @returns all that may be a name in CSS: words such as `--sl-color-text`, and such as `md:sl-block` whole and in parts */
export function namesIn(text: string): string[] {
  return (text.match(/[\w-]+(?::[\w-]+)*/g) ?? []).flatMap((word) => [word, ...word.split(':')]);
}

/** @returns all names of what a script may add to a page: its words, and elements as {@link elementName} */
export const namesInScript = (text: string): string[] => [
  ...namesIn(text),
  ...(text.match(ELEMENT) ?? []).flatMap((tag) => [elementName(tag, false), elementName(tag, true)]),
];

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
