import { expect, test } from 'vitest';
import { inlineText } from './text.ts';

test.each([
  ['별 \\* 과 밑줄 \\_ 과 백틱 \\` 과 \\[괄호\\]', '별 * 과 밑줄 _ 과 백틱 ` 과 [괄호]'],
  ['`*.log`와 `a\\.b`, `__init__`', '*.log와 a\\.b, __init__'],
  ['값 $$x_1$$ 과 $$a*b$$', '값 x_1 과 a*b'],
  ['**굵게** *기울임* ~~지움~~ [글 `코드`](/a_(b)/)', '굵게 기울임 지움 글 코드'],
  ['글 `<br>` 끝<br>줄 {#id}', '글 <br> 끝 줄'],
])('the plain text of %s', (text, plain) => expect(inlineText(text)).toBe(plain));
