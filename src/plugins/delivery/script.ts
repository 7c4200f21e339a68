import { type OutputChunk, rolldown } from 'rolldown';

/** A file of the site: its name in the folder of assets, and its text. */
export interface Asset {
  name: string;
  text: string;
}

/** A script to make: what it runs, in order, and which of the others is loaded by all pages that load it. */
export interface ScriptEntry {
  files: string[];
  after?: string;
}

/** What came of the scripts. */
export interface Bundle {
  /** The file of each entry, by the entry's name. */
  entries: Map<string, Asset>;
  /** All files: those of the entries, and those that these load when they need them. */
  files: Asset[];
  /** @returns the text of an entry and of all that it may load */
  textOf(entry: string): string;
}

const ENTRY = '\0entry:';

/**
 * Bundles module scripts of built pages. Where two scripts of a page import the same module, it is in one file and runs
 * once; else what scripts only some pages have changes nothing in the file that all have.
 *
 * @param entries by name, which their files' names begin with
 * @returns the files; their names tell their content
 */
export async function bundle(entries: ReadonlyMap<string, ScriptEntry>): Promise<Bundle> {
  const [first, second] = [new Map<string, ScriptEntry>(), new Map<string, ScriptEntry>()];
  for (const [name, entry] of entries) (entry.after ? second : first).set(name, { files: entry.files });
  const apart = [...(await build(first)), ...(await build(second))];
  const modules = apart.flatMap(({ moduleIds }) => moduleIds.filter((id) => !id.startsWith('\0')));
  const chunks = new Set(modules).size === modules.length ? apart : await build(entries);
  return describe(chunks);
}

async function build(entries: ReadonlyMap<string, ScriptEntry>): Promise<OutputChunk[]> {
  if (entries.size === 0) return [];
  const bundler = await rolldown({
    input: Object.fromEntries([...entries.keys()].map((name) => [name, ENTRY + name])),
    plugins: [
      {
        name: 'scripts-of-pages',
        resolveId: (id) => (id.startsWith(ENTRY) ? id : undefined),
        load(id) {
          const entry = id.startsWith(ENTRY) ? entries.get(id.slice(ENTRY.length)) : undefined;
          if (!entry) return undefined;
          // What both use comes into the file of the other, which all these pages have already.
          const imports = [...(entry.after ? [ENTRY + entry.after] : []), ...entry.files];
          return imports.map((file) => `import ${JSON.stringify(file)};`).join('\n');
        },
      },
    ],
  });
  const { output } = await bundler.generate({
    entryFileNames: '[name].[hash].js',
    chunkFileNames: ({ name }) => `${name.split('.')[0]}.[hash].js`,
    minify: true,
  });
  await bundler.close();
  return output.filter((file) => file.type === 'chunk');
}

function describe(chunks: readonly OutputChunk[]): Bundle {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = new Map(chunks.filter(({ isEntry }) => isEntry).map((chunk) => [chunk.name, assetOf(chunk)]));
  return {
    entries,
    files: [...byName.values()].map(assetOf),
    textOf(entry) {
      const reached = new Set([entries.get(entry)!.name]);
      for (const name of reached) {
        const { imports, dynamicImports } = byName.get(name)!;
        for (const next of [...imports, ...dynamicImports]) if (byName.has(next)) reached.add(next);
      }
      return [...reached].map((name) => byName.get(name)!.code).join('\n');
    },
  };
}

const assetOf = ({ fileName, code }: OutputChunk): Asset => ({ name: fileName, text: code });
