import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) =>
  new Font(new Face(new Blob(readFileSync(resolve(`@expo-google-fonts/noto-sans-kr/${file}`)))));

/**
 * Noto Sans KR, because it is the widest of the Korean fonts readers commonly have (a Hangul syllable takes 0.92 em,
 * in Pretendard and Apple SD Gothic Neo about 0.87): what fits here fits everywhere.
 */
const fonts = { regular: read('400Regular/NotoSansKR_400Regular.ttf'), bold: read('700Bold/NotoSansKR_700Bold.ttf') };
const UNITS_PER_EM = 1000;

const advances = new Map<string, number>();

/** In em. Like a browser, shapes each word by itself, so that there is no kerning with spaces. */
function advance(word: string, face: keyof typeof fonts): number {
  const key = `${face}\n${word}`;
  let sum = advances.get(key);
  if (sum === undefined) {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(fonts[face], buffer);
    sum = buffer.getGlyphPositions().reduce((total, { xAdvance = 0 }) => total + xAdvance, 0) / UNITS_PER_EM;
    advances.set(key, sum);
  }
  return sum;
}

/**
 * The width in px of one run of text, kerning included, as HarfBuzz lays it out in browsers too.
 * @param size font size in px
 * @param weight CSS font weight; from 600 on it is measured bold
 */
export function textWidth(text: string, size: number, weight: number): number {
  const face = weight >= 600 ? 'bold' : 'regular';
  return text.split(/(?<= )|(?= )/).reduce((sum, word) => sum + advance(word, face), 0) * size;
}

/** Ascent and descent of a line in px, both positive and rounded as Chromium rounds them. */
export function lineMetrics(size: number): { ascent: number; descent: number } {
  const { ascender, descender } = fonts.regular.hExtents();
  return {
    ascent: Math.round((ascender / UNITS_PER_EM) * size),
    descent: Math.round((-descender / UNITS_PER_EM) * size),
  };
}
