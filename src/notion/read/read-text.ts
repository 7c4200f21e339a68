import { AuthorError } from '../../site/author-error.ts';
import type { ExportFile } from './export-file.ts';

/**
 * @returns the text of a page or table, without a byte order mark
 * @throws AuthorError where it is not UTF-8 (or UTF-16 that says so), as what Notion writes is
 */
export async function readText(file: ExportFile): Promise<string> {
  const bytes = await file.read();
  const isUtf16 = bytes.length >= 2 && bytes.readUInt16LE(0) === 0xfeff;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AuthorError(`${file.path} 는 UTF-8로 적힌 글이 아닙니다. UTF-8로 저장하고 다시 가져오세요.`);
  }
}
