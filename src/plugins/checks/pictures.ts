import { existsSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { decodeAddress } from '../../site/decode-address.ts';
import type { Fault } from '../../site/problem.ts';
import type { Reference } from './collect-facts.ts';
import { isFile } from './is-file.ts';
import { isRemote, remoteImage } from './remote.ts';

/** Formats whose size Astro can read; it publishes other files as broken pictures. */
export const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|tiff|webp)$/i;
const AS_FILE = '동영상과 문서는 public/에 두고 [이름](/이름.mp4) 처럼 링크하세요.';

/** The address of a picture next to a note, in which a space would end it. */
const addressOf = (path: string) => (path.startsWith('.') ? path : `./${path}`).replaceAll(' ', '%20');

/** Enough of a file to contain the size of a picture, even after the preview that cameras store. */
const HEAD_BYTES = 512 * 1024;

/** Whether Astro can read the size of a picture, which fails for a file of another format that was only renamed. */
async function isReadable(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES);
    // In these the size may be at the end.
    if (/\.tiff$/i.test(path)) return bytesRead > 0;
    const { format } = await imageMetadata(buffer.subarray(0, bytesRead));
    return PICTURE.test(`.${format}`);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** The remedy for a picture that does not exist, for which another spelling of its name may be to blame. */
function fixOfMissing(file: string, path: string): string {
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const names = existsSync(dirname(file)) ? readdirSync(dirname(file)) : [];
  const similar = names.find((name) => fold(name) === fold(basename(file)));
  if (!similar) return '그림을 노트의 폴더에 두고 그 이름을 ./그림.png 처럼 적으세요. 대문자와 소문자도 맞추세요.';
  const name = similar.normalize('NFC');
  if (name !== similar)
    return `파일 이름의 한글이 자모로 풀려 있습니다(macOS). 파일의 이름을 ${name} 로 다시 적으세요.`;
  return `파일의 이름은 ${name} 입니다. ![설명](${addressOf(join(dirname(path), name))}) 처럼 적으세요.`;
}

/**
 * Checks that a picture exists in the site, and can be published. One of another site would be requested from there, and may
 * disappear.
 *
 * @param page file of the page that contains the picture
 * @param publicDir folder of files that are served unchanged
 * @returns the problem, or undefined
 */
export async function checkPicture(
  { url, isHtml }: Reference,
  page: string,
  publicDir: string,
): Promise<Fault | undefined> {
  const written = url.trim();
  if (!written)
    return { cause: '그림에 주소가 없습니다.', fix: '그림을 노트 옆에 두고 ![설명](./그림.png)으로 적으세요.' };
  // Pictures of other sites in HTML are reported with all other things that it loads.
  if (isRemote(written)) return isHtml ? undefined : remoteImage(written);
  if (/^(?:data|blob):/i.test(written)) return;
  const path = decodeAddress(written.replace(/[?#].*/s, ''));
  if (path === undefined)
    return { cause: `주소의 % 뒤가 맞지 않는 그림입니다: ${written}`, fix: '%는 %25로 적으세요.' };
  if (path.startsWith('/')) {
    if (isFile(join(publicDir, path))) return;
    return {
      cause: `없는 그림입니다: ${written}`,
      fix: `그림을 public${path} 에 두거나, 노트 옆에 두고 ![설명](./그림.png)으로 적으세요.`,
    };
  }
  const file = join(dirname(page), path);
  const exists = isFile(file);
  if (isHtml && !PICTURE.test(path))
    return { cause: `HTML로 적은 파일은 노트 옆에서 찾지 못합니다: ${written}`, fix: AS_FILE };
  if (isHtml)
    return {
      cause: `HTML로 적은 그림은 노트 옆에서 찾지 못합니다: ${written}`,
      fix: `![설명](${addressOf(path)}) 처럼 적으세요.${exists ? '' : ' 그림도 그 자리에 없습니다.'}`,
    };
  if (exists && !PICTURE.test(path))
    return { cause: `그림으로 보일 수 없는 파일입니다: ${written}`, fix: `그림이면 png나 jpg로 바꾸세요. ${AS_FILE}` };
  if (exists && /[#?]/.test(path))
    return {
      cause: `그림의 이름에 쓸 수 없는 글자가 있습니다: ${path}`,
      fix: '파일의 이름에서 # 과 ? 를 빼고, 노트에도 그렇게 적으세요.',
    };
  if (exists && !(await isReadable(file)))
    return {
      cause: `그림으로 읽을 수 없는 파일입니다: ${written}`,
      fix: '그림을 열어 png나 jpg로 다시 저장하세요. 이름만 바꾼 것은 읽지 못합니다.',
    };
  if (exists) return;
  return { cause: `없는 그림입니다: ${written}`, fix: fixOfMissing(file, path) };
}
