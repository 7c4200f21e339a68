import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { framed } from './table-frames.ts';

test('every table scrolls in a frame that the keyboard reaches, and that has a name', () => {
  const table = '| a |\n| --- |\n| 1 |\n';
  const { html } = markdownToHtml(`${table}\n글\n\n${table}`, { hastPlugins: [framed('Tabelle')] });
  const frame = '<div class="table-frame" role="group" tabindex="0" aria-label="Tabelle"><table>';
  expect(html.split(frame)).toHaveLength(3);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});
