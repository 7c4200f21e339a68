import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../../tests/support/within-time.ts';
import { takeMarks } from '../text.ts';
import { repair, REPAIRS } from './index.ts';

/** Fragments of Markdown, with the patterns that the repairs look for. */
const pieces = fc.constantFrom(
  ...[
    '가',
    '나다',
    'word',
    ' ',
    '  ',
    '**',
    '*',
    '~~',
    '`',
    '```',
    '$',
    '$$',
    '|',
    '<',
    '>',
    '<PID>',
    '<b>',
    '</b>',
    '<u>',
    '</u>',
  ],
  ...[
    '&lt;',
    '&gt;',
    '&amp;',
    '\\',
    '[',
    '](',
    ')',
    '![',
    '#',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\n',
    '\n\n',
    '---',
    '| --- |',
    '<aside>',
  ],
  ...[
    '</aside>',
    '<details>',
    '</details>',
    '<summary>',
    '</summary>',
    '💡',
    ':::tip',
    ':::',
    '- [ ]  ',
    '<!--',
    '-->',
    '<br>',
    '\t',
  ],
  ...['<span style="color:red">', '</span>', 'https://a.b/c', '{#id}', '_', '==='],
);
const markdown = fc.array(pieces, { maxLength: 40 }).map((found) => found.join(''));

/** Counts the words of a text, ignoring emphasis within words and the tags that Notion writes. */
function wordsOf(text: string): Map<string, number> {
  const bare = text
    .replace(/&(?:lt|gt|amp|quot|nbsp);/g, ' ')
    .replace(/<\/?(?:aside|details|summary|br)\b[^<>]*>/g, ' ')
    .replace(/<\/?(?:span|u|b|strong|mark|code)\b[^<>]*>/g, '')
    .replace(/[*~`\\]/g, '');
  const counts = new Map<string, number>();
  for (const [word] of bare.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe('for any Markdown', () => {
  test('a second repair changes nothing', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const once = takeMarks(repair(text)).text;
        expect(takeMarks(repair(once)).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('no word is lost', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        // Marks stay in the text: they report what is removed.
        const repaired = wordsOf(repair(text));
        for (const [word, count] of wordsOf(text)) expect(repaired.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });

  test('each repair takes linear time', () => {
    for (const line of ['[', '`a ``b', '<', '**a ', '| ', '$a', '- ', '&lt;', '![a](', '<span>'])
      for (const step of REPAIRS) {
        const time = timeOf(() => {
          step(line.repeat(20_000));
          step(`${line}\n`.repeat(5_000));
        });
        expect(time, `${step.name} of ${line}`).toBeLessThan(5000);
      }
  });
});
