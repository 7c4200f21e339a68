import { expect, test } from 'vitest';
import { colour, themeVariables } from './theme.ts';

test('what Mermaid draws in the colour of a role gets the colour of that role', () => {
  expect(colour(themeVariables['mainBkg'] as string, 'shape')).toBe('var(--diagram-fill)');
  expect(colour(themeVariables['lineColor'] as string, 'shape')).toBe('var(--diagram-line)');
  expect(colour((themeVariables['clusterBkg'] as string).replace('rgb', 'rgba').replace(')', ', 0.5)'), 'shape')).toBe(
    'var(--diagram-group)',
  );
});

test('no other colour reaches a page', () => {
  expect(colour('#ff00ff', 'text')).toBe('var(--diagram-text)');
  expect(colour('#333', 'shape')).toBe('var(--diagram-line)');
  expect(colour('white', 'shape')).toBe('var(--diagram-ground)');
  expect(colour('url(#x)', 'shape')).toBe('var(--diagram-line)');
  expect(colour('none', 'shape')).toBe('none');
  expect(colour('rgba(0, 0, 0, 0)', 'shape')).toBe('none');
});
