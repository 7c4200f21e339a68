import { expect, test } from 'vitest';
import { lineBreaks } from './line-breaks.ts';

test.each([
  ['line breaks of a paragraph', '이름: 가\n나이: 나\n\n다음', '이름: 가\\\n나이: 나\n\n다음'],
  ['a line break of an item', '- 첫 줄\n  둘째 줄\n- 다음', '- 첫 줄\\\n  둘째 줄\n- 다음'],
  ['a line break of a quote', '> 첫 줄\n둘째 줄\n\n다음', '> 첫 줄\\\n둘째 줄\n\n다음'],
  ['the end of a paragraph', '글\n- 항목\n\n## 제목\n글\n:::', '글\n- 항목\n\n## 제목\n글\n:::'],
  ['tables and HTML', '| 가 |\n| --- |\n| 나 |\n\n<details>\n글', '| 가 |\n| --- |\n| 나 |\n\n<details>\n글'],
  ['code of several lines', '`가\n나` 다\n라', '`가\n나` 다\\\n라'],
  ['an item with its text below', '- 가\n-\n  나\n  다', '- 가\n-\n  나\\\n  다'],
  ['code blocks', '```text\n가\n나\n```', '```text\n가\n나\n```'],
])('marks, or leaves alone, %s', (_name, before, after) => expect(lineBreaks(before)).toBe(after));
