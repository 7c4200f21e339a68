/** Where a term stands: for each page, by Pagefind's name of its record, the places counted in terms, ascending. */
export type Places = Map<string, number[]>;
export type Ask = (term: string) => Promise<Places>;

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; language: string }): {
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/**
 * Opens Pagefind's index. Each term is asked once.
 *
 * @param folder URL of the search's folder, with a closing slash
 * @param toKey how the index holds a term
 * @param attempt how often it was tried before; a browser does not load a module again whose loading failed
 */
export async function openPagefind(folder: string, toKey: (term: string) => string, attempt = 0): Promise<Ask> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${attempt ? `?${attempt}` : ''}`
  )) as PagefindModule;
  const instance = createInstance({ basePath: folder, noWorker: true, language: 'ko' });
  const known = new Map<string, Promise<Places>>();
  return (term) => {
    let places = known.get(term);
    if (!places) {
      places = instance.search(toKey(term)).then(({ results }) => new Map(results.map(({ id, words }) => [id, words])));
      places.catch(() => known.delete(term));
      known.set(term, places);
    }
    return places;
  };
}
