import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { tableFrames } from './table-frames.ts';

test('every table is in a scrollable frame that is focusable and has an accessible name', () => {
  const table = '| a |\n| --- |\n| 1 |\n';
  const { html } = markdownToHtml(`${table}\n글\n\n${table}`, { hastPlugins: [tableFrames('Tabelle')] });
  const frame = '<div class="table-frame" role="group" tabindex="0" aria-label="Tabelle"><table>';
  expect(html.split(frame)).toHaveLength(3);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});

const html = (table: string) => markdownToHtml(table, { hastPlugins: [tableFrames('표')] }).html;

test('a column with long texts has a minimum width of a few words', () => {
  expect(html('| 수 | 뜻 |\n| - | - |\n| 1 | 과반수가 살아 있어야 한다 |')).toMatch(
    /<th>수<\/th>\s*<th class="long">뜻/,
  );
  expect(html('<table><tr><td>1</td><td>2</td></tr></table>')).not.toContain('long');
});

test('beside long texts a column of short ones is as wide as the longest of them', () => {
  const [day, title] = ['Day 21', '데브옵스와 네트워킹을 함께 공부하기'];
  expect(html(`| 노트 | 제목 |\n| - | - |\n| Day 1 | ${title} |\n| ${day} | ${title} |`)).toMatch(
    /<th class="short" style="--line:3.3em">노트<\/th>\s*<th class="long">제목/,
  );
  expect(html(`| 노트 | 제목 |\n| :-: | - |\n| ${day} | ${title} |`)).toContain(
    'style="text-align: center;--line:3.3em"',
  );
  expect(html(`| 제목 | 날 |\n| - | - |\n| ${title} | 26-11-27 |`)).toContain(
    '<th class="short" style="--line:4.4em">',
  );
  expect(html(`| 노트 | 날 |\n| - | - |\n| ${day} | ${day} |`)).not.toContain('short');
  expect(html(`| 수 | 제목 |\n| - | - |\n| 21 | ${title} |`)).not.toContain('short');
});

test.each([
  ['three numbers', '| 노드 | 과반수 | 여유 |\n| - | - | - |\n| 3 | 2 | 1 |', false],
  ['two long texts', '| a | b |\n| - | - |\n| 아주 길게 쓴 글입니다 | 아주 길게 쓴 글입니다 |', false],
  [
    'four columns of words',
    '| 가 | 나 | 다 | 라 |\n| - | - | - | - |\n| 긴 글을 쓴다 | 긴 글을 쓴다 | 긴 글을 쓴다 | 긴 글을 쓴다 |',
    true,
  ],
  ['one long word', '| a |\n| - |\n| SuperLongIdentifierThatNothingBreaksAnywhere |', true],
  ['a long word of code', '| a |\n| - |\n| `SuperLongIdentifierThatBreaksAnywhere` |', false],
])('%s: the shadow is only for tables wider than a phone', (_name, table, isWide) =>
  expect(html(table).includes('wide-table')).toBe(isWide),
);
