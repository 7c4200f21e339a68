import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { singleTildes } from './single-tildes.ts';

const inline = (source: string) =>
  markdownToHtml(source, { mdastPlugins: [singleTildes] })
    .html.trim()
    .replace(/^<p>|<\/p>$/g, '');

test.each([
  ['1~3번과 5~7번', '1~3번과 5~7번'],
  ['수십~수천 명, 월~금 9시~6시', '수십~수천 명, 월~금 9시~6시'],
  ['~~지운 말~~과 1~2', '<del>지운 말</del>과 1~2'],
  ['`1~3`과 `5~7`', '<code>1~3</code>과 <code>5~7</code>'],
  ['좋아요~ 정말~', '좋아요~ 정말~'],
])('only double tildes strike through text in %s', (source, html) => expect(inline(source)).toBe(html));
