/** Where a term occurs: for each page, by Pagefind's name of its record, the places counted in terms, ascending. */
import { FileError } from './faults.ts';

export type Places = Map<string, number[]>;
export type Ask = (term: string) => Promise<Places>;

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; language: string; metaCacheTag: string }): {
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** Pagefind puts it behind the address of its list of languages; without one, that would be another address each time. */
const TAG = 'site';

/**
 * Asks for all that Pagefind asks for one after the other before it can be asked itself.
 *
 * @param folder URL of Pagefind's files, with a closing slash
 * @param meta name of its list of the index's files
 */
export function preloadPagefind(folder: string, meta: string): void {
  for (const name of [`pagefind-entry.json?ts=${TAG}`, meta, 'wasm.unknown.pagefind']) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + name });
    // What could not be preloaded fails for the next that asks for it, though the network may be back by then.
    link.onerror = () => void fetch(link.href).catch(() => {});
    document.head.append(link);
  }
}

/**
 * Opens Pagefind's index. Each term is asked once.
 *
 * @param folder URL of Pagefind's files, with a closing slash
 * @param toKey how the index holds a term
 * @param records Pagefind's names of all pages
 * @param attempt how often it was tried before; a browser does not load a module again whose loading failed
 * @returns a function that is asked for terms that the index has; it throws {@link FileError} where the index does
 *   not have one, or has it on a page that the site has not: a file did not arrive, or is of another site
 * @throws {@link FileError} when Pagefind's script cannot be loaded
 */
export async function openPagefind(
  folder: string,
  toKey: (term: string) => string,
  records: Set<string>,
  attempt: number,
): Promise<Ask> {
  const url = `${folder}pagefind.js${attempt ? `?${attempt}` : ''}`;
  const module = await (import(/* @vite-ignore */ url) as Promise<PagefindModule>).catch((cause: unknown) => {
    throw new FileError(url, { cause });
  });
  const instance = module.createInstance({ basePath: folder, noWorker: true, language: 'ko', metaCacheTag: TAG });
  const search = async (term: string): Promise<Places> => {
    const answer = await instance.search(toKey(term)).catch((cause: unknown) => {
      throw new FileError(term, { cause });
    });
    const places = new Map(answer.results.map(({ id, words }) => [id, words]));
    if (!places.size || [...places.keys()].some((id) => !records.has(id)))
      throw new FileError(`The index lacks ‘${term}’.`);
    return places;
  };
  const known = new Map<string, Promise<Places>>();
  return (term) => {
    let places = known.get(term);
    if (!places) {
      places = search(term);
      places.catch(() => known.delete(term));
      known.set(term, places);
    }
    return places;
  };
}
