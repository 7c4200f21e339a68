/** For the tests of this folder. */
import { createWriteStream, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { importExport, type ImportOptions, type ImportReport } from './import-export.ts';

export type Entries = Record<string, string | Buffer>;

/** A folder of its own, which is taken away when the tests end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'notion-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeEntries(folder: string, entries: Entries): string {
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** @returns the path of a zip with these files */
export async function makeZip(entries: Entries, name = 'Export.zip'): Promise<string> {
  const path = join(makeFolder(), name);
  const zip = new ZipFile();
  for (const [entry, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), entry);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** A project with nothing in it but a part. @returns its folder, with a slash at its end */
export const makeProject = (entries: Entries = {}): string =>
  `${writeEntries(makeFolder(), { 'src/content/parts.json': '{"linux":"3. Linux"}\n', ...entries })}/`;

export const PARTS = new Map([['linux', '3. Linux']]);

/** Imports into a project whose pages are told, and without the checks of the site, which know its configuration. */
export const importInto = (root: string, path: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
  importExport({
    ...{ root, path, isDryRun: false, choices: [{ folder: 'linux' }] },
    site: { parts: PARTS, pages: new Map(), glossary: new Map() },
    ask: () => Promise.reject(new Error('It asks.')),
    check: () => Promise.resolve([]),
    progress: () => {},
    ...options,
  });

/** The names of pages have an id of 32 digits in an export. */
export const idOf = (digit: string): string => digit.repeat(32);

/** All files that a project has of an import, with what is in them. */
export const filesIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('{src,public}/**/*.*', { cwd: root }).map((file) => [file, readFileSync(root + file, 'latin1')]),
  );

/** The texts of the pages of a project. */
export const pagesIn = (root: string) =>
  globSync('src/content/docs/**/*.md', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));

/** The same, by their paths. */
export const pagesOf = (root: string) =>
  new Map(
    globSync('src/content/docs/**/*.md', { cwd: root }).map((file) => [
      file.slice('src/content/docs/'.length, -3),
      readFileSync(root + file, 'utf8'),
    ]),
  );

/** A page of a day. */
export const day = (number: number, body: string): Entries => ({
  [`Day ${number} ${idOf(String(number % 10))}.md`]: `# Day ${number}. 제목\n\n${body}`,
});
