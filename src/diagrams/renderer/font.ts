import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;

/**
 * Noto Sans KR, because it is the widest of the Korean fonts readers commonly have (a Hangul syllable takes 0.92 em,
 * in Pretendard and Apple SD Gothic Neo about 0.87): what fits here fits everywhere.
 */
const fonts: Record<'regular' | 'bold', Font> = {
  regular: openSync(resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf')) as Font,
  bold: openSync(resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf')) as Font,
};

const advances = new Map<string, number>();

/**
 * The advance width in px of one run of text, kerning included.
 * @param size font size in px
 * @param weight CSS font weight; from 600 on it is measured bold
 */
export function textWidth(text: string, size: number, weight: number): number {
  const face = weight >= 600 ? 'bold' : 'regular';
  const key = `${face}\n${text}`;
  let advance = advances.get(key);
  if (advance === undefined) {
    advance = fonts[face].layout(text).advanceWidth / fonts[face].unitsPerEm;
    advances.set(key, advance);
  }
  return advance * size;
}

/** Ascent and descent of a line in px, both positive and rounded as Chromium rounds them. */
export function lineMetrics(size: number): { ascent: number; descent: number } {
  const { ascent, descent, unitsPerEm } = fonts.regular;
  return { ascent: Math.round((ascent / unitsPerEm) * size), descent: Math.round((-descent / unitsPerEm) * size) };
}
