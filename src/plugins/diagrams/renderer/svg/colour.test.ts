import { expect, test } from 'vitest';
import { colour, coloursIn } from './colour.ts';
import { themeVariables } from './roles.ts';

const variable = (name: string) => themeVariables[name] as string;

test('maps the colour of a role to that role, also lightened, darkened or faded', () => {
  expect(colour(variable('mainBkg'), 'fill')).toBe('var(--diagram-fill)');
  expect(colour(variable('lineColor'), 'stroke')).toBe('var(--diagram-line)');
  expect(colour(variable('sequenceNumberColor'), 'text')).toBe('var(--diagram-ground)');
  for (const role of ['clusterBkg', 'noteBkgColor', 'pie3']) {
    const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(variable(role).slice(i, i + 2), 16)) as [
      number,
      number,
      number,
    ];
    const expected = colour(variable(role), 'fill');
    expect(colour(`rgba(${r}, ${g}, ${b}, 0.5)`, 'fill')).toBe(expected);
    for (const towards of [0, 255])
      expect(colour(`rgb(${[r, g, b].map((c) => Math.round(c * 0.7 + towards * 0.3)).join(',')})`, 'fill')).toBe(
        expected,
      );
  }
});

test('maps a tint to a pale fill and a strong line, and a series always to a strong colour', () => {
  expect(colour(variable('git1'), 'fill')).toBe('var(--diagram-tint-2)');
  expect(colour(variable('git1'), 'stroke')).toBe('var(--diagram-tint-2-line)');
  expect(colour(variable('quadrantPointFill'), 'fill')).toBe('var(--diagram-tint-1-line)');
});

test.each([
  ['red', 5],
  ['#ffa500', 3],
  ['green', 2],
  ['aqua', 6],
  ['#1168BD', 1],
  ['rgb(128 0 128)', 4],
])('maps an author’s %s to the nearest tint', (value, tint) => {
  expect(colour(value, 'fill')).toBe(`var(--diagram-tint-${tint})`);
  expect(colour(value, 'stroke')).toBe(`var(--diagram-tint-${tint}-line)`);
  expect(colour(value, 'text')).toBe('var(--diagram-text)');
});

test.each([
  ['rgb(230, 240, 255)', 1],
  ['rgb(255, 240, 240)', 5],
  ['rgba(0, 255, 0, .1)', 2],
  ['#fff8e1', 3],
])('maps an author’s pale %s to a pale tint', (value, tint) => {
  expect(colour(value, 'fill')).toBe(`var(--diagram-tint-${tint}-pale)`);
  expect(colour(value, 'stroke')).toBe(`var(--diagram-tint-${tint}-line)`);
});

test('maps an author’s colour with the hue of a placeholder to the nearest tint', () => {
  const authors = coloursIn('style a fill:#FF6D00,stroke:#2962ff\nstyle b fill:rgb(255, 247, 230)');
  expect(colour('rgb(255, 109, 0)', 'fill', authors)).toBe('var(--diagram-tint-3)');
  expect(colour('#FFF7E6', 'fill', authors)).toBe('var(--diagram-tint-3-pale)');
  expect(colour('#FF6D00', 'fill')).toBe('var(--diagram-line)');
  const line = variable('lineColor');
  expect(colour(line, 'stroke', coloursIn(`style a fill:${line}`))).toBe('var(--diagram-line)');
});

test('maps all other colours to those of the site', () => {
  expect(colour('#333', 'fill')).toBe('var(--diagram-grey)');
  expect(colour('#333', 'stroke')).toBe('var(--diagram-line)');
  expect(colour('#eee', 'fill')).toBe('var(--diagram-grey-pale)');
  expect(colour('white', 'fill')).toBe('var(--diagram-ground)');
  expect(colour('url(#x)', 'stroke')).toBe('var(--diagram-line)');
  expect(colour('none', 'fill')).toBe('none');
  expect(colour('rgba(0, 0, 0, 0)', 'fill')).toBe('none');
});
