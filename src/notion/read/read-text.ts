import { AuthorError } from '../../site/author-error.ts';
import type { ExportFile } from './export-file.ts';

/**
 * Reads the text of a page or table, without a byte order mark.
 *
 * @throws AuthorError if it is neither UTF-8, which Notion writes, nor UTF-16 with a byte order mark
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
