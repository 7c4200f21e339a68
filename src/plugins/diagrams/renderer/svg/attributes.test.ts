import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import SVGPathCommander from 'svg-path-commander';
import { expect, test } from 'vitest';
import { position, round, roundPath } from './attributes.ts';

test('rounds numbers to a tenth', () => {
  expect(round('translate(1.26, -.04)')).toBe('translate(1.3, 0)');
});

test.each([
  ['a separating sign that is rounded away', 'm1,1c-4.36-.04-.21-.06-.42-.06', 'M1 1c-4.4 0-0.2-0.1-0.4-0.1'],
  ['a separating decimal point', 'M0 0l-.01.1.26.26', 'M0 0l0 0.1l0.3 0.3'],
  ['flags of an arc without spaces', 'M5 5a1.25 1.25 0 011.5-2.56z', 'M5 5a1.25 1.25 0 0 1 1.5-2.56z'],
  ['an invalid path, which browsers draw up to the error', 'M1 1L', 'M1 1L'],
])('keeps the shape of a path: %s', (_, d, expected) => {
  expect(roundPath(d)).toBe(expected);
});

test('moves no point of a curve by more than half of a tenth', () => {
  const coordinate = fc
    .double({ min: -100, max: 100, noNaN: true })
    .map((n) => n.toFixed(3).replace(/^(-?)0\./, '$1.'));
  const curves = fc.array(fc.array(coordinate, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(curves, (numbers) => {
      // Without unnecessary spaces, as in icons.
      const d = `M0 0${numbers.map((list) => `C${list.join(' ').replaceAll(' -', '-')}`).join('')}`;
      const rounded = SVGPathCommander.parsePathString(roundPath(d)).flatMap(([, ...list]) => list);
      const given = SVGPathCommander.parsePathString(d).flatMap(([, ...list]) => list);
      expect(rounded).toHaveLength(given.length);
      for (const [at, number] of given.entries())
        expect(Math.abs(Number(rounded[at]) - Number(number))).toBeLessThan(0.0501);
    }),
  );
});

test.each([
  ['<text dy="16"><tspan x="0" dy="16">가</tspan></text>', ' x="0" dy="16"'],
  ['<text y="4" dy="16"><tspan x="0">가</tspan></text>', ' x="0" y="20"'],
])('uses the position of the only line of a text, or else that of the text: %s', (svg, expected) => {
  const text = new JSDOM(`<svg>${svg}</svg>`).window.document.querySelector('text')!;
  expect(position(text, text.firstElementChild, 16)).toBe(expected);
});
