import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./diagrams.css', import.meta.url), 'utf8');
/** Starlight's background in each theme. */
const GROUND = { dark: '#17181c', light: '#ffffff' };

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const block = (selector: string) => css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0]!;

describe.each([
  ['dark', block(':root')],
  ['light', block(":root[data-theme='light']")],
] as const)('in the %s theme', (theme, rules) => {
  const colours = Object.fromEntries(
    [...rules.matchAll(/--diagram-([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name!, hex!]),
  );

  test('text has a contrast of 4.5:1 with every fill', () => {
    const fills: Record<string, string> = { ...colours, ground: GROUND[theme] };
    const names = Object.keys(fills).filter((name) => name === 'group-border' || !/text|line|border/.test(name));
    expect(names.length).toBeGreaterThan(10);
    // Sequence numbers are drawn on the colour of lines.
    expect(contrast(colours['line']!, GROUND[theme]), 'numbers').toBeGreaterThanOrEqual(4.5);
    for (const name of names) expect(contrast(colours['text']!, fills[name]!), name).toBeGreaterThanOrEqual(4.5);
  });

  test('lines, tints of lines and the borders of nodes have a contrast of 3:1 with the background', () => {
    const tints = [4, 5, 6].map((tint) => `tint-${tint}-line`);
    for (const name of ['line', 'border', 'dev-border', 'ops-border', 'accent-border', ...tints])
      expect(contrast(colours[name]!, GROUND[theme]), name).toBeGreaterThanOrEqual(3);
  });
});
