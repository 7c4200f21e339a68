import { copyFile, lstat, readdir, readFile } from 'node:fs/promises';
import { AuthorError } from '../../site/author-error.ts';
import type { ExportFile } from './export-file.ts';
import { LIMITS } from './limits.ts';
import { isSystemFile } from './names.ts';

/** A file of the file system, without a path in the export. */
export const fileAt = async (name: string): Promise<Omit<ExportFile, 'path'>> => ({
  size: (await lstat(name)).size,
  read: () => readFile(name),
  copyTo: (path) => copyFile(name, path),
});

/**
 * Lists the files of a folder recursively.
 *
 * @throws AuthorError if a file is a symbolic link, or there are more files than {@link LIMITS} allow
 */
export async function openFolder(folder: string): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const name = `${entry.parentPath}/${entry.name}`;
    const path = name.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
    if (isSystemFile(path) || entry.isDirectory()) continue;
    if (!entry.isFile())
      throw new AuthorError(`${name} 은 파일이 아니라 다른 곳을 가리키는 링크입니다. 지우고 다시 가져오세요.`);
    files.push({ path, ...(await fileAt(name)) });
    if (files.length > LIMITS.files)
      throw new AuthorError(
        `${folder} 에 파일이 ${LIMITS.files.toLocaleString()}개보다 많습니다. 노션에서 내보낸 폴더인지 보세요.`,
      );
  }
  return files;
}
