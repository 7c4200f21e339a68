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
/** By how much browsers slant an upright font in place of its italics: a quarter of the height. */
const SLANT = 0.25;

/** A glyph in font units, y downwards: its advance without kerning, and what kerning adds to that and to its place. */
type Glyph = {
  advance: number;
  kerning: number;
  offset: number;
  extents: Extents | undefined;
};
type Extents = { left: number; top: number; right: number; bottom: number };
type Style = { weight: number; italic?: boolean };

/** The glyphs of words by face and word. */
const glyphCache = new Map<string, Glyph[]>();

function glyphsOf(word: string, { weight, italic = false }: Style): Glyph[] {
  const face = weight >= 600 ? 'bold' : 'regular';
  const key = `${face} ${italic}\n${word}`;
  let glyphs = glyphCache.get(key);
  if (!glyphs) {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(fonts[face], buffer);
    const positions = buffer.getGlyphPositions();
    glyphs = buffer.getGlyphInfos().map(({ codepoint }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i]!;
      const advance = fonts[face].glyphHAdvance(codepoint);
      const kerning = xAdvance - advance;
      return { advance, kerning, offset: xOffset, extents: extentsOf(fonts[face], codepoint, yOffset, italic) };
    });
    glyphCache.set(key, glyphs);
  }
  return glyphs;
}

/** @returns the box of the glyph's outline, or of its control points if it is slanted; `undefined` if it has none */
function extentsOf(font: Font, glyph: number, yOffset: number, italic: boolean): Extents | undefined {
  const ink = font.glyphExtents(glyph);
  if (!ink?.width) return undefined;
  const top = -ink.yBearing - yOffset;
  const extents = { left: ink.xBearing, right: ink.xBearing + ink.width, top, bottom: top - ink.height };
  if (!italic) return extents;
  const slanted = font
    .glyphToJson(glyph)
    .flatMap(({ values }) => values.flatMap((x, i) => (i % 2 === 0 ? [x + SLANT * values[i + 1]!] : [])));
  return { ...extents, left: Math.min(...slanted), right: Math.max(...slanted) };
}

/** Splits text into words, which are shaped separately as in browsers: there is no kerning with spaces. */
const shapeWords = (text: string, style: Style) => text.split(/(?<= )|(?= )/).flatMap((word) => glyphsOf(word, style));

/**
 * Converts font units to px like Chromium, in steps of 1/65536 px. A layout whose forces balance, such as that of a mindmap,
 * depends on them. Advances are scaled by Skia with a factor that is rounded, as in FreeType, and kerning by HarfBuzz.
 * @param size font size in px
 */
function scaling(size: number) {
  const factor = Math.round((Math.trunc(size * 64) * 65_536) / UNITS_PER_EM);
  const em = Math.trunc((size * 65_536 * 65_536) / UNITS_PER_EM);
  const kerning = (units: number) => Math.floor((units * em + 32_768) / 65_536) / 65_536;
  return {
    kerning,
    outline: (units: number) => Math.round((units * size * 64) / UNITS_PER_EM) / 64,
    advance: (glyph: Glyph) => Math.round((glyph.advance * factor) / 64) / 65_536 + kerning(glyph.kerning),
  };
}

/**
 * Computes the width of a run of text in px, including kerning, with HarfBuzz like browsers, rounded up to 1/64 px like
 * Chromium (`ShapeResult::SnappedWidth`).
 * @param size font size in px
 * @param weight CSS font weight; the bold font is used from 600
 */
export function textWidth(text: string, size: number, weight: number): number {
  const { advance } = scaling(size);
  const glyphs = shapeWords(text, { weight });
  return Math.ceil(glyphs.reduce((sum, glyph) => sum + advance(glyph), 0) * 64) / 64;
}

/**
 * Computes the area that the glyphs of a run cover, in px from its start on the baseline. Chromium includes it in the bounding
 * box of a text, with the box of each glyph rounded out to integer px (`SkFontGetBoundsForGlyph`).
 * @returns `undefined` if the run has no visible glyph, such as a space
 */
export function inkBox(text: string, size: number, style: Style): Box | undefined {
  const { advance, kerning, outline } = scaling(size);
  let pen = 0;
  const boxes = shapeWords(text, style).flatMap((glyph): Box[] => {
    const start = pen + kerning(glyph.offset);
    pen += advance(glyph);
    const { extents } = glyph;
    if (!extents) return [];
    const [left, top] = [Math.floor(outline(extents.left)), Math.floor(outline(extents.top))];
    const [right, bottom] = [Math.ceil(outline(extents.right)), Math.ceil(outline(extents.bottom))];
    return [{ x: start + left, y: top, width: right - left, height: bottom - top }];
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
