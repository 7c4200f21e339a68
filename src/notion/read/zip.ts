import type { Buffer } from 'node:buffer';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { AuthorError } from '../../site/author-error.ts';
import type { ExportFile } from './export-file.ts';
import { inMegabytes, LIMITS } from './limits.ts';

const isFolder = (name: string) => name.endsWith('/');
const isSymbolicLink = (entry: Entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/** Decodes a name from UTF-8 or EUC-KR, the Korean encoding of Windows. */
function decodeName(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'euc-kr'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Try the next encoding.
    }
  return undefined;
}

/** Explanations for error messages of yauzl. */
const REASONS: [RegExp, string][] = [
  [
    /end of central directory|unexpected EOF|truncated|out of bounds|not enough bytes/i,
    '끝까지 내려받지 못했거나 zip이 아닌 파일입니다',
  ],
  [/encrypt/i, '암호가 걸린 zip입니다'],
  [/unsupported compression/i, '알지 못하는 방식으로 압축한 zip입니다'],
];

const explain = (message: string): string =>
  REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? `깨진 zip입니다 (${message})`;

const refuse = (zip: string, cause: string) => new AuthorError(`${zip}: ${cause}. 노션에서 다시 내보내세요.`);

/** Validates an entry without unpacking it. @throws AuthorError if Notion could not have written it */
function inspect(entry: Entry, name: string | undefined, zip: string): string {
  if (name === undefined) throw refuse(zip, '파일의 이름을 읽을 수 없습니다');
  const slashed = name.replaceAll('\\', '/');
  if (validateFileName(slashed) || slashed.split('/').includes('..'))
    throw refuse(zip, `밖의 폴더를 가리키는 파일이 있습니다: ${name}`);
  if (/[\0-\x1f]/.test(slashed))
    throw refuse(zip, `이름에 쓸 수 없는 글자가 있는 파일이 있습니다: ${JSON.stringify(name)}`);
  if (isSymbolicLink(entry)) throw refuse(zip, `다른 곳을 가리키는 심볼릭 링크가 있습니다: ${name}`);
  if (entry.isEncrypted()) throw refuse(zip, '암호가 걸린 zip입니다');
  return slashed;
}

/** Passes the unpacked stream of an entry to `take`. @throws AuthorError if it cannot be unpacked, with the reason */
async function unpack<T>(
  file: ZipFile,
  entry: Entry,
  zip: string,
  name: string,
  take: (stream: Readable) => Promise<T>,
): Promise<T> {
  try {
    return await take(await file.openReadStreamPromise(entry));
  } catch (error) {
    throw refuse(zip, `${name} 을 풀 수 없습니다: ${explain((error as Error).message)}`);
  }
}

/**
 * Lists the files of a zip without unpacking anything.
 *
 * @param path path of the zip
 * @param name its name in messages
 * @throws AuthorError if it is broken or encrypted, exceeds {@link LIMITS}, or has paths outside of its folder
 */
export async function openZip(path: string, name: string): Promise<{ files: ExportFile[]; close: () => void }> {
  let file: ZipFile;
  try {
    file = await openPromise(path, { autoClose: false, decodeStrings: false });
  } catch (error) {
    throw refuse(name, explain((error as Error).message));
  }
  const files: ExportFile[] = [];
  let [bytes, packed] = [0, 0];
  try {
    if (file.entryCount > LIMITS.files)
      throw refuse(
        name,
        `파일이 ${file.entryCount.toLocaleString()}개여서 한 번에 가져올 수 있는 ${LIMITS.files.toLocaleString()}개를 넘습니다`,
      );
    for await (const entry of file.eachEntry()) {
      const written = inspect(entry, decodeName(entry.fileNameRaw), name);
      bytes += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (bytes > LIMITS.bytes) throw refuse(name, `풀면 ${inMegabytes(LIMITS.bytes)}보다 큰 zip입니다`);
      if (isFolder(written)) continue;
      files.push({
        path: written,
        size: entry.uncompressedSize,
        read: () => unpack(file, entry, name, written, buffer),
        copyTo: (path) => unpack(file, entry, name, written, (stream) => pipeline(stream, createWriteStream(path))),
      });
    }
    if (bytes > LIMITS.ratioFrom && bytes > packed * LIMITS.ratio)
      throw refuse(name, `풀면 ${Math.round(bytes / Math.max(1, packed))}배로 커지는 zip입니다`);
  } catch (error) {
    file.close();
    throw error instanceof AuthorError ? error : refuse(name, explain((error as Error).message));
  }
  return { files, close: () => file.close() };
}
