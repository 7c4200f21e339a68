import { expect, test } from 'vitest';
import { emphasis } from './emphasis.ts';

test.each([
  ['spaces inside of the delimiters', '가 ** 나 **다', '가  **나** 다'],
  ['empty pairs', '가****나', '가나'],
  ['nothing for a mask', '**가**: 010-****-1234, pw: ****', '**가**: 010-****-1234, pw: ****'],
  ['adjacent pairs of signs', '**(가)** **나 ****(다)**', '**(가)** **나** **(다)**'],
  ['adjacent pairs', '**가****나**', '**가나**'],
  ['nothing for pairs with a space between them', '**가** **나**', '**가** **나**'],
  ['bold and italic', '***가 ***나', '***가*** 나'],
  ['nothing for an unpaired delimiter', '2**3', '2**3'],
  ['nothing in code', '`a ** b ** c`', '`a ** b ** c`'],
  ['cells of a table', '| **가 ** | ** 나** |', '| **가**  |  **나** |'],
  ['a missing asterisk at the start of an item', '  - *가(a)**와 **나**', '  - **가(a)**와 **나**'],
  ['nothing for a literal asterisk at the start of an item', '- *.log 파일은 **가**', '- *.log 파일은 **가**'],
  ['nothing for italics in an item', '1. *가*와 **나**', '1. *가*와 **나**'],
  ['bold that starts in a link', '글 [**가](https://x.y/z)** 글', '글 **[가](https://x.y/z)** 글'],
  ['bold that ends in a link', '**글 [가**](https://x.y/z) 글', '**글 [가](https://x.y/z)** 글'],
  ['bold that starts in code', '`**가`는 `나`의 다.** 라', '**`가`는 `나`의 다.** 라'],
  ['bold that ends in code', '글 **가 `나**` 다 `라`', '글 **가 `나`** 다 `라`'],
  ['nothing for code with asterisks', '`**kwargs`와 **굵게**', '`**kwargs`와 **굵게**'],
  ['nothing for a bold link', '[**가**](https://x.y/z)', '[**가**](https://x.y/z)'],
])('repairs %s', (_name, before, after) => expect(emphasis(before)).toBe(after));
