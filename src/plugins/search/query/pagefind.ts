/** Access to Pagefind's index in the browser. */
import { FileError } from './faults.ts';

/** Occurrences of a term: for each page, by Pagefind's name of its record, the positions in terms, ascending. */
export type Positions = Map<string, number[]>;
export type LookUp = (term: string) => Promise<Positions>;

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; language: string; metaCacheTag: string }): {
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/**
 * Cache tag that Pagefind appends to the URL of its list of languages; by default that URL would be different each
 * time.
 */
const TAG = 'site';

/**
 * Requests at once all files that Pagefind would request in sequence before its first query.
 *
 * @param folder URL of Pagefind's files, with a trailing slash
 * @param meta name of its list of the index's files
 */
export function preloadPagefind(folder: string, meta: string): void {
  for (const name of [`pagefind-entry.json?ts=${TAG}`, meta, 'wasm.unknown.pagefind']) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + name });
    // The next request of a failed preload fails too, even if the network is back by then: this request uses that up.
    link.onerror = () => void fetch(link.href).catch(() => {});
    document.head.append(link);
  }
}

/**
 * Opens Pagefind's index. Each term is requested once.
 *
 * @param folder URL of Pagefind's files, with a trailing slash
 * @param toKey maps a term to its word in the index
 * @param records Pagefind's names of all pages
 * @param attempt number of earlier attempts; a browser does not load a module again after a failure
 * @returns a function that looks up a term of the index; it throws {@link FileError} if the index lacks the term or has
 *   it on an unknown page, because a file did not arrive or belongs to another version of the site
 * @throws {@link FileError} if Pagefind's script cannot be loaded
 */
export async function openPagefind(
  folder: string,
  toKey: (term: string) => string,
  records: Set<string>,
  attempt: number,
): Promise<LookUp> {
  const url = `${folder}pagefind.js${attempt ? `?${attempt}` : ''}`;
  const module = await (import(/* @vite-ignore */ url) as Promise<PagefindModule>).catch((cause: unknown) => {
    throw new FileError(url, { cause });
  });
  const instance = module.createInstance({ basePath: folder, noWorker: true, language: 'ko', metaCacheTag: TAG });
  const search = async (term: string): Promise<Positions> => {
    const answer = await instance.search(toKey(term)).catch((cause: unknown) => {
      throw new FileError(term, { cause });
    });
    const positions = new Map(answer.results.map(({ id, words }) => [id, words]));
    if (!positions.size || [...positions.keys()].some((id) => !records.has(id)))
      throw new FileError(`The index lacks ‘${term}’.`);
    return positions;
  };
  const known = new Map<string, Promise<Positions>>();
  return (term) => {
    let positions = known.get(term);
    if (!positions) {
      positions = search(term);
      positions.catch(() => known.delete(term));
      known.set(term, positions);
    }
    return positions;
  };
}
