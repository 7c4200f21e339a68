/** Reasons why a search failed, distinguished by what helps the reader. */
import { type SiteFile, VERSION } from '../format.ts';
import { FOLDER, SITE_FILE } from '../paths.ts';

/** A file of the search is missing, or does not match the others. */
export class FileError extends Error {}

/** The server cannot be reached. */
class NetworkError extends Error {}

export type Fault =
  /** The network is unavailable. */
  | 'offline'
  /** A file is missing, though the site is the version that was opened. */
  | 'missing'
  /** A new version of the site was published since the search was opened. */
  | 'replaced'
  /** The browser does not support WebAssembly, or the reader has disabled it. */
  | 'unsupported'
  /** All files are available: the search itself failed. */
  | 'broken';

/** @throws {@link NetworkError}, or {@link FileError} if the file is missing or malformed */
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
 * @param base the site's base, with a trailing slash
 * @returns the file that {@link readSite} reads
 */
export const loadSite = (base: string, cache: RequestCache = 'no-cache'): Promise<SiteFile> =>
  readSite(fetch(`${base}${FOLDER}/${SITE_FILE}`, { cache }));

/** @throws if the file cannot be loaded, or has another version */
export async function readSite(request: Promise<Response>): Promise<SiteFile> {
  const site = await readJson<SiteFile>(request);
  if (site.version !== VERSION) throw new FileError(`version ${site.version}`);
  return site;
}

/**
 * Determines the cause of an error by loading `site.json` again. Does not throw.
 *
 * @param folder folder of the site that was opened; undefined if it could not be opened
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

/** True for the errors of Chromium, Firefox and WebKit for a script that could not be loaded. */
const isImportError = (error: unknown) => error instanceof TypeError && /\b(?:module|importing)\b/i.test(error.message);
