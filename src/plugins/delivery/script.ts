import { rolldown } from 'rolldown';

/** A file of the site: its name in the folder of assets, and its text. */
export interface Asset {
  name: string;
  text: string;
}

const ENTRY = '\0entry:';

/**
 * Lets a browser finish the page before its scripts run: it runs modules in the same task as the end of parsing, the
 * events of loading and the layout that they need, and together these block the page.
 */
const IN_ITS_OWN_TASK = 'await new Promise((resume) => setTimeout(resume));';

/**
 * Bundles module scripts of built pages. A module that several of them import is in one file, and runs once.
 *
 * @param entries for each script, the name with which its file name begins, and the files that it runs, in order
 * @returns the file of each entry, and all files, including those that entries import dynamically; the names contain a
 *   hash
 */
export async function bundle(
  entries: ReadonlyMap<string, string[]>,
): Promise<{ entries: Map<string, Asset>; files: Asset[] }> {
  if (!entries.size) return { entries: new Map(), files: [] };
  const bundler = await rolldown({
    // Otherwise a page would load the texts of scripts that it loads later, if one module has both.
    optimization: { inlineConst: { mode: 'all' } },
    input: Object.fromEntries([...entries.keys()].map((name) => [name, ENTRY + name])),
    plugins: [
      {
        name: 'scripts-of-pages',
        resolveId: (id) => (id.startsWith(ENTRY) ? id : undefined),
        load: (id) =>
          entries
            .get(id.slice(ENTRY.length))
            ?.map((file) => `import ${JSON.stringify(file)};`)
            .join('\n'),
      },
    ],
  });
  const { output } = await bundler.generate({
    entryFileNames: '[name].[hash].js',
    intro: ({ isEntry }) => (isEntry ? IN_ITS_OWN_TASK : ''),
    chunkFileNames: ({ name }) => `${name.split('.')[0]}.[hash].js`,
    minify: true,
  });
  await bundler.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const assetOf = ({ fileName, code }: (typeof chunks)[number]): Asset => ({ name: fileName, text: code });
  return {
    entries: new Map(chunks.filter(({ isEntry }) => isEntry).map((chunk) => [chunk.name, assetOf(chunk)])),
    files: chunks.map(assetOf),
  };
}
