import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AuthorError } from '../../site/author-error.ts';
import type { ExportFile } from './export-file.ts';
import { fileAt, openFolder } from './folder.ts';
import { inMegabytes, LIMITS } from './limits.ts';
import { isPageOrTable, isPartOfExport, isSystemFile, isWrapper } from './names.ts';
import { openZip } from './zip.ts';

export interface Export {
  /** The name of the zip, folder or page. */
  name: string;
  files: ExportFile[];
  /** Closes zips and removes temporary files. */
  close: () => Promise<void>;
}

const PAGE = /\.md$/i;
const ZIP = /\.zip$/i;

/** Removes the folder in which Notion wraps all files. */
function unwrap(files: ExportFile[]): ExportFile[] {
  return files.map((file) => {
    const [first = '', ...rest] = file.path.split('/');
    return isWrapper(first) && rest.length ? { ...file, path: rest.join('/') } : file;
  });
}

/** Rejects names that differ only in their Unicode normalization: authors cannot tell them apart. */
function rejectDuplicates(files: ExportFile[], name: string): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const normal = path.normalize('NFC');
    if (seen.has(normal))
      throw new AuthorError(`${name}: 이름이 같은 파일이 둘 있습니다: ${normal}. 하나의 이름을 바꾸고 다시 묶으세요.`);
    seen.add(normal);
  }
}

/** @throws AuthorError if the files exceed {@link LIMITS} */
function checkLimits(files: ExportFile[], name: string): void {
  const refuse = (what: string) => new AuthorError(`${name}: ${what}. 나누어 내보내세요.`);
  if (files.length > LIMITS.files) throw refuse(`파일이 ${LIMITS.files.toLocaleString()}개보다 많습니다`);
  let [bytes, pages] = [0, 0];
  for (const { path, size } of files) {
    bytes += size;
    if (size > LIMITS.fileBytes) throw refuse(`${inMegabytes(LIMITS.fileBytes)}보다 큰 파일이 있습니다: ${path}`);
    if (!isPageOrTable(path)) continue;
    pages += size;
    if (size > LIMITS.pageBytes)
      throw refuse(`한 쪽이 ${inMegabytes(LIMITS.pageBytes)}보다 큽니다(${inMegabytes(size)}): ${path}`);
  }
  if (bytes > LIMITS.bytes) throw refuse(`모두 ${inMegabytes(LIMITS.bytes)}보다 큽니다`);
  if (pages > LIMITS.allPagesBytes) throw refuse(`글이 모두 ${inMegabytes(LIMITS.allPagesBytes)}보다 큽니다`);
}

/**
 * Opens an export of Notion: a zip, zips in a zip, an unpacked folder, or a single page. A zip is unpacked only after it is
 * known to be within {@link LIMITS}; zips that are attached to a page stay files.
 *
 * @throws AuthorError with one sentence that explains why it cannot be imported
 */
export async function openExport(path: string): Promise<Export> {
  const name = basename(path);
  if (!existsSync(path))
    throw new AuthorError(`${path} 가 없습니다. 노션에서 내보낸 zip이나 폴더, .md 파일의 경로를 적으세요.`);
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const step of closing.reverse()) await step();
  };
  const unpackInto = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'notion-export-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    return folder;
  };

  /**
   * Replaces inner zips with their files; several parts in one folder form one export. Without any page, each zip is a part:
   * it was renamed, or downloaded twice (`… (1).zip`).
   */
  const openInner = async (files: ExportFile[], depth: number): Promise<ExportFile[]> => {
    const found: ExportFile[] = [];
    const hasPages = files.some(({ path }) => PAGE.test(path));
    for (const file of files) {
      if (isSystemFile(file.path)) continue;
      if (!(hasPages ? isPartOfExport(file.path) : ZIP.test(file.path))) {
        found.push(file);
        continue;
      }
      if (depth >= LIMITS.depth)
        throw new AuthorError(`${name}: zip이 ${LIMITS.depth}겹보다 깊이 들어 있습니다. 풀어서 폴더로 가져오세요.`);
      const copy = join(await unpackInto(), 'part.zip');
      await file.copyTo(copy);
      const inner = await openZip(copy, basename(file.path));
      closing.push(inner.close);
      found.push(...(await openInner(unwrap(inner.files), depth + 1)));
      checkLimits(found, name);
    }
    return found;
  };

  const openTop = async (): Promise<ExportFile[]> => {
    if (statSync(path).isDirectory()) return openFolder(path);
    if (PAGE.test(path)) return [{ path: name, ...(await fileAt(path)) }];
    if (!ZIP.test(path))
      throw new AuthorError(
        `${name} 은 가져올 수 없습니다. zip이나 폴더, .md 파일을 주세요. 노션에서는 “Markdown & CSV”로 내보내세요.`,
      );
    const { files, close: closeZip } = await openZip(path, name);
    closing.push(closeZip);
    return files;
  };

  try {
    const files = unwrap(await openInner(unwrap(await openTop()), 0));
    checkLimits(files, name);
    rejectDuplicates(files, name);
    if (!files.some((file) => PAGE.test(file.path)))
      throw new AuthorError(`${name} 에 페이지(.md)가 없습니다. 노션에서 “Markdown & CSV”로 내보내세요.`);
    return { name, files, close };
  } catch (error) {
    await close();
    throw error;
  }
}
