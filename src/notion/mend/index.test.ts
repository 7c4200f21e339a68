import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeMarks } from '../text.ts';
import { mend, MENDS } from './index.ts';

/** Markdown as it may be, with what the mends look for. */
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

/** How often each word is in a text; marks of emphasis are within words, and tags that Notion writes are none. */
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
  test('what is mended needs no more mending', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const once = takeMarks(mend(text)).text;
        expect(takeMarks(mend(once)).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('no word is lost', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        // What is taken off is told in a mark.
        const mended = wordsOf(mend(text));
        for (const [word, count] of wordsOf(text)) expect(mended.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });

  test('each mend takes time in proportion to the text', () => {
    for (const line of ['[', '`a ``b', '<', '**a ', '| ', '$a', '- ', '&lt;', '![a](', '<span>'])
      for (const step of MENDS) {
        const start = performance.now();
        step(line.repeat(20_000));
        step(`${line}\n`.repeat(5_000));
        expect(performance.now() - start, `${step.name} of ${line}`).toBeLessThan(5000);
      }
  });
});
