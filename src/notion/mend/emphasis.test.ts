import { expect, test } from 'vitest';
import { emphasis } from './emphasis.ts';

test.each([
  ['blanks within', '가 ** 나 **다', '가  **나** 다'],
  ['empty pairs', '가****나', '가나'],
  ['pairs that touch', '**가****나**', '**가나**'],
  ['pairs side by side', '**가** **나**', '**가** **나**'],
  ['bold and italic', '***가 ***나', '***가*** 나'],
  ['a lone mark', '2**3', '2**3'],
  ['code', '`a ** b ** c`', '`a ** b ** c`'],
  ['cells of a table', '| **가 ** | ** 나** |', '| **가**  |  **나** |'],
  ['the lost star of an item', '  - *가(a)**와 **나**', '  - **가(a)**와 **나**'],
  ['a star of its own in an item', '- *.log 파일은 **가**', '- *.log 파일은 **가**'],
  ['italics in an item', '1. *가*와 **나**', '1. *가*와 **나**'],
  ['bold that begins in a link', '글 [**가](https://x.y/z)** 글', '글 **[가](https://x.y/z)** 글'],
  ['bold that ends in a link', '**글 [가**](https://x.y/z) 글', '**글 [가](https://x.y/z)** 글'],
  ['a bold link', '[**가**](https://x.y/z)', '[**가**](https://x.y/z)'],
])('%s', (_name, before, after) => expect(emphasis(before)).toBe(after));
