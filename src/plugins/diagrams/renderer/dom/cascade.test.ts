import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { Cascade } from './cascade.ts';

const { document } = new JSDOM('').window;

/** Reads the fill of `#a`, inherited or its own. */
function fillOf(css: string, content: string): string {
  document.body.innerHTML = `<style>${css}</style><svg>${content}</svg>`;
  return new Cascade(document).value(document.querySelector('#a')!, 'fill');
}

test.each([
  ['a tag', 'rect', '<rect id="a"/>'],
  ['an id', '#a', '<rect id="a"/>'],
  ['an escaped id', '#diagram\\:1 rect', '<g id="diagram:1"><rect id="a"/></g>'],
  ['classes', '.one.two', '<rect id="a" class="two one"/>'],
  ['a class with Korean letters', '.dev개발', '<rect id="a" class="dev개발"/>'],
  ['an attribute', 'g > [data-look="neo"]', '<g><rect id="a" data-look="neo"/></g>'],
  ['an inherited value', '#diagram', '<g id="diagram"><rect id="a"/></g>'],
])('applies rules for %s', (_, selector, content) => {
  expect(fillOf(`${selector} { fill: red }`, content)).toBe('red');
});

test.each(['circle', '#b', '.one.three', '.개발', 'g > rect'])('applies no rule for %s', (selector) => {
  expect(fillOf(`${selector} { fill: red }`, '<rect id="a" class="one dev개발"/>')).toBe('');
});

test('prefers importance, then the style attribute, then specificity, then the later rule, then attributes', () => {
  const css = 'rect.one { fill: lime } rect { fill: blue } rect { fill: navy }';
  expect(fillOf('rect { fill: blue } rect { fill: navy }', '<rect id="a" fill="red"/>')).toBe('navy');
  expect(fillOf(css, '<rect id="a" class="one" fill="red"/>')).toBe('lime');
  expect(fillOf(css, '<rect id="a" class="one" style="fill: teal"/>')).toBe('teal');
  expect(fillOf(`${css} rect { fill: gold !important }`, '<rect id="a" style="fill: teal"/>')).toBe('gold');
});

test('reads the style sheets of each picture, whether they are the same as before or not', () => {
  const content = '<rect id="a"/>';
  expect(fillOf('rect { fill: red }', content)).toBe('red');
  expect(fillOf('rect { fill: red }', content)).toBe('red');
  expect(fillOf('rect { fill: blue }', content)).toBe('blue');
});
