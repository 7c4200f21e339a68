import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { tableFrames } from './table-frames.ts';

test('every table scrolls in a frame that the keyboard reaches', () => {
  const table = '| a |\n| --- |\n| 1 |\n';
  const { html } = markdownToHtml(`${table}\n글\n\n${table}`, { hastPlugins: [tableFrames] });
  expect(html.match(/<div class="table-frame" role="group" tabindex="0" aria-label="표"><table>/g)).toHaveLength(2);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});
