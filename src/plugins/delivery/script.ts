import { rolldown } from 'rolldown';

/** A file of the site: its name in the folder of assets, and its text. */
export interface Asset {
  name: string;
  text: string;
}

const MODULE = '\0module:';

/**
 * Joins module scripts of built pages into one, which runs them in the order given.
 *
 * @param modules their code
 * @param fileOf the file of an address that the code imports from, for instance `/_astro/page.js`
 * @returns the one script first, then what it loads when it needs it; the names tell the content
 */
export async function bundle(modules: string[], fileOf: (address: string) => string): Promise<[Asset, ...Asset[]]> {
  const build = await rolldown({
    input: 'site',
    plugins: [
      {
        name: 'modules-of-pages',
        resolveId(id, importer) {
          if (id === 'site' || id.startsWith(MODULE)) return id;
          if (importer?.startsWith(MODULE)) return fileOf(id);
        },
        load(id) {
          if (id === 'site') return modules.map((_, i) => `import '${MODULE}${i}';`).join('\n');
          if (id.startsWith(MODULE)) return modules[Number(id.slice(MODULE.length))];
        },
      },
    ],
  });
  const { output } = await build.generate({
    entryFileNames: '[name].[hash].js',
    chunkFileNames: ({ name }) => `${name.split('.')[0]}.[hash].js`,
    minify: true,
  });
  await build.close();
  const [entry, ...others] = output.flatMap((file) =>
    file.type === 'chunk' ? { name: file.fileName, text: file.code } : [],
  );
  return [entry!, ...others];
}
