/** Helpers for the tests of this folder. */
import { createWriteStream, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { importExport, type ImportOptions, type ImportReport } from './import-export.ts';

export type Entries = Record<string, string | Buffer>;

/** Creates a temporary folder, which is removed after all tests: see `temporary-folder.ts`. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'notion-test-'));

export function writeEntries(folder: string, entries: Entries): string {
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Writes a zip. @returns its path */
export async function makeZip(entries: Entries, name = 'Export.zip'): Promise<string> {
  const path = join(makeFolder(), name);
  const zip = new ZipFile();
  for (const [entry, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), entry);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** Creates a project with a single part. @returns its folder, with a trailing slash */
export const makeProject = (entries: Entries = {}): string =>
  `${writeEntries(makeFolder(), { 'src/content/parts.json': '{"linux":"3. Linux"}\n', ...entries })}/`;

export const PARTS = new Map([['linux', '3. Linux']]);

/** Imports into a project without pages, and without the checks of the site, which need its configuration. */
export const importInto = (root: string, path: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
  importExport({
    path,
    root,
    choices: [{ folder: 'linux' }],
    isDryRun: false,
    site: { parts: PARTS, pages: new Map(), glossary: new Map() },
    ask: () => Promise.reject(new Error('Unexpected prompt.')),
    check: () => Promise.resolve([]),
    progress: () => {},
    ...options,
  });

/** The id of 32 hexadecimal digits in the names of an export's pages. */
export const idOf = (digit: string): string => digit.repeat(32);

/** Contents of the source and public files of a project, by their paths. */
export const filesIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('{src,public}/**/*.*', { cwd: root }).map((file) => [file, readFileSync(root + file, 'latin1')]),
  );

/** Texts of the pages of a project. */
export const pagesIn = (root: string) =>
  globSync('src/content/docs/**/*.md', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));

/** Texts of the pages of a project, by their paths on the site. */
export const pagesOf = (root: string) =>
  new Map(
    globSync('src/content/docs/**/*.md', { cwd: root }).map((file) => [
      file.slice('src/content/docs/'.length, -3),
      readFileSync(root + file, 'utf8'),
    ]),
  );

/** The page of a day. */
export const day = (number: number, body: string): Entries => ({
  [`Day ${number} ${idOf(String(number % 10))}.md`]: `# Day ${number}. 제목\n\n${body}`,
});
