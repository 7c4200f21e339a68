import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../site/problem.ts';

const LINE_FEED = 0x0a;

/**
 * @param bytes contents of a page's file
 * @returns its text, or the first line that is not in UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | Problem {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) break;
    start = end + 1;
  }
  return { line, cause: 'UTF-8로 저장한 글이 아닙니다.', fix: '편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하세요.' };
}
