/** Why a search could not be answered: one fault for each thing that helps the reader. */
import { type SiteFile, VERSION } from '../format.ts';
import { FOLDER, SITE_FILE } from '../place.ts';

/** A file of the search is not there, or does not fit the others. */
export class FileError extends Error {}

/** The server cannot be reached. */
export class NetworkError extends Error {}

export type Fault =
  /** The network is gone. */
  | 'offline'
  /** A file is not there, though the site is the one that was opened. */
  | 'missing'
  /** The site was published anew since the search was opened. */
  | 'replaced'
  /** The browser has no WebAssembly, or the reader has turned it off. */
  | 'unsupported'
  /** All files are there: the search itself failed. */
  | 'broken';

/** @throws {@link NetworkError}, or {@link FileError} where there is no such file */
export async function readJson<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch((cause: unknown) => {
    throw new NetworkError('The server cannot be reached.', { cause });
  });
  if (!response.ok) throw new FileError(`${response.status} ${response.url}`);
  return (await response.json().catch((cause: unknown) => {
    throw new FileError(response.url, { cause });
  })) as T;
}

/**
 * @param base the site's base, with a closing slash
 * @returns what {@link readSite} reads
 */
export const loadSite = (base: string, cache: RequestCache = 'no-cache'): Promise<SiteFile> =>
  readSite(fetch(`${base}${FOLDER}/${SITE_FILE}`, { cache }));

/** @throws where it cannot be loaded, or is of another version */
export async function readSite(request: Promise<Response>): Promise<SiteFile> {
  const site = await readJson<SiteFile>(request);
  if (site.version !== VERSION) throw new FileError(`version ${site.version}`);
  return site;
}

/**
 * Finds out what an error came from, by looking at the site anew. Does not throw.
 *
 * @param folder of the site that was opened; undefined where it could not be
 */
export async function faultOf(error: unknown, base: string, folder: string | undefined): Promise<Fault> {
  if (!('WebAssembly' in globalThis)) return 'unsupported';
  try {
    const site = await loadSite(base, 'no-store');
    if (folder && site.folder !== folder) return 'replaced';
  } catch (second) {
    return second instanceof NetworkError ? 'offline' : 'missing';
  }
  const notLoaded = error instanceof FileError || error instanceof NetworkError || isImportError(error);
  return notLoaded ? 'missing' : 'broken';
}

/** A script that could not be loaded, in the words of Chromium, Firefox and WebKit. */
const isImportError = (error: unknown) => error instanceof TypeError && /\b(?:module|importing)\b/i.test(error.message);
