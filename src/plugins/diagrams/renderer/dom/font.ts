import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { union, type Box } from './transform.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) =>
  new Font(new Face(new Blob(readFileSync(resolve(`@expo-google-fonts/noto-sans-kr/${file}`)))));

/**
 * Noto Sans KR, because it is the widest of the Korean fonts that readers commonly have (a Hangul syllable is 0.92 em wide, in
 * Pretendard and Apple SD Gothic Neo about 0.87 em): text that fits in this font fits in the others.
 */
const fonts = { regular: read('400Regular/NotoSansKR_400Regular.ttf'), bold: read('700Bold/NotoSansKR_700Bold.ttf') };
const UNITS_PER_EM = 1000;

type Glyph = {
  x: number;
  advance: number;
  extents: { left: number; top: number; right: number; bottom: number } | undefined;
};

/** The glyphs of words by face and word, in font units, y downwards. */
const glyphCache = new Map<string, Glyph[]>();

function glyphsOf(word: string, face: keyof typeof fonts): Glyph[] {
  const key = `${face}\n${word}`;
  let glyphs = glyphCache.get(key);
  if (!glyphs) {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(fonts[face], buffer);
    const positions = buffer.getGlyphPositions();
    let pen = 0;
    glyphs = buffer.getGlyphInfos().map(({ codepoint }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i]!;
      const ink = fonts[face].glyphExtents(codepoint);
      const x = pen + xOffset;
      pen += xAdvance;
      const extents = ink && {
        left: ink.xBearing,
        right: ink.xBearing + ink.width,
        top: -ink.yBearing - yOffset,
        bottom: -ink.yBearing - ink.height - yOffset,
      };
      return { x, advance: xAdvance, extents: ink?.width ? extents : undefined };
    });
    glyphCache.set(key, glyphs);
  }
  return glyphs;
}

/** Splits text into words, which are shaped separately as in browsers: there is no kerning with spaces. */
const splitWords = (text: string) => text.split(/(?<= )|(?= )/);
const faceOf = (weight: number) => (weight >= 600 ? 'bold' : 'regular');
const advanceOf = (glyphs: Glyph[]) => glyphs.reduce((sum, { advance }) => sum + advance, 0);

/**
 * Computes the width of a run of text in px, including kerning, with HarfBuzz like browsers, rounded up to 1/64 px like
 * Chromium (`ShapeResult::SnappedWidth`).
 * @param size font size in px
 * @param weight CSS font weight; the bold font is used from 600
 */
export function textWidth(text: string, size: number, weight: number): number {
  const units = splitWords(text).reduce((sum, word) => sum + advanceOf(glyphsOf(word, faceOf(weight))), 0);
  return Math.ceil((units * size * 64) / UNITS_PER_EM - 1e-6) / 64;
}

/**
 * Computes the area that the glyphs of a run cover, in px from its start on the baseline. Chromium includes it in the bounding
 * box of a text, with the box of each glyph rounded out to integer px (`SkFontGetBoundsForGlyph`).
 * @returns `undefined` if the run has no visible glyph, such as a space
 */
export function inkBox(text: string, size: number, weight: number): Box | undefined {
  const scale = size / UNITS_PER_EM;
  let pen = 0;
  const boxes = splitWords(text).flatMap((word) => {
    const glyphs = glyphsOf(word, faceOf(weight));
    const start = pen;
    pen += advanceOf(glyphs);
    return glyphs.flatMap(({ x, extents }): Box[] => {
      if (!extents) return [];
      const [left, top] = [Math.floor(extents.left * scale), Math.floor(extents.top * scale)];
      const [right, bottom] = [Math.ceil(extents.right * scale), Math.ceil(extents.bottom * scale)];
      return [{ x: (start + x) * scale + left, y: top, width: right - left, height: bottom - top }];
    });
  });
  return union(boxes);
}

/** @returns the ascent and descent of a line in px, both positive, rounded as in Chromium */
export function lineMetrics(size: number): { ascent: number; descent: number } {
  const { ascender, descender } = fonts.regular.hExtents();
  return {
    ascent: Math.round((ascender / UNITS_PER_EM) * size),
    descent: Math.round((-descender / UNITS_PER_EM) * size),
  };
}
