import { describe, expect, test } from 'vitest';
import { takeMarks } from '../text.ts';
import { blankLines } from './blank-lines.ts';
import { callouts } from './callouts.ts';
import { codeFences } from './code-fences.ts';
import { diagrams } from './diagrams.ts';
import { equations } from './equations.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { indentation } from './indentation.ts';
import { literalBrackets } from './literal-brackets.ts';
import { literalTags } from './literal-tags.ts';
import { numberedLists } from './numbered-lists.ts';
import { plainCharacters } from './plain-characters.ts';
import { quotes } from './quotes.ts';
import { sections } from './sections.ts';
import { spaces } from './spaces.ts';
import { tables } from './tables.ts';
import { toggles } from './toggles.ts';

type Case = [name: string, before: string, after: string];

const cases: [repair: (text: string) => string, cases: Case[]][] = [
  [
    plainCharacters,
    [
      ['no-break spaces', '가\u00a0나\u200b다', '가 나다'],
      ['decomposed Hangul', '가'.normalize('NFD'), '가'],
      ['a line break in a paragraph', '첫 줄  \n둘째 줄', '첫 줄\\\n둘째 줄'],
      ['spaces before a list', '가  \n- 나  \n- 다', '가\n- 나\n- 다'],
      ['a continued line of code', '```sh\nls \\\n\n  # 가\n```', '```sh\nls \\\n\n  # 가\n```'],
      ['spaces at the end of a paragraph', '끝  \n\n다음', '끝\n\n다음'],
      ['tabs and Windows line endings', '\t- 가\t나\r\n다', '    - 가 나\n다'],
      ['a joined emoji', '👩‍💻', '👩‍💻'],
    ],
  ],
  [
    codeFences,
    [
      ['language names', '```plain text\na\n```\n\n```Docker\nb\n```', '```text\na\n```\n\n```dockerfile\nb\n```'],
      ['a missing language', '```\n#!/bin/bash\nls\n```', '```bash\n#!/bin/bash\nls\n```'],
      ['a missing language that cannot be guessed', '```\nls -al\n```', '```text\nls -al\n```'],
      ['JSON', '```\n{"a": 1}\n```', '```json\n{"a": 1}\n```'],
      ['options after the language', '```go title="main.go"\n\n```', '```go title="main.go"\n\n```'],
      [
        'a closing fence with more indentation',
        '- 가\n\n    ```sh\n    ls\n        ```',
        '- 가\n\n    ```sh\n    ls\n    ```',
      ],
      ['a fence in a list', '- 가\n\n    ```shell\n    ls\n    ```', '- 가\n\n    ```sh\n    ls\n    ```'],
    ],
  ],
  [
    numberedLists,
    [
      ['bullets between numbers', '1. 가\n- 나\n    - 다\n1. 라\n2. 마', '1. 가\n    - 나\n        - 다\n2. 라\n3. 마'],
      ['items that are all numbered 1', '1. 가\n1. 나', '1. 가\n2. 나'],
      ['a list that restarts after a text', '1. 가\n\n글\n\n1. 나', '1. 가\n\n글\n\n1. 나'],
      ['a list that restarts after an empty line', '1. 가\n\n1. 나', '1. 가\n\n1. 나'],
      ['bullets at the end', '1. 가\n- 나', '1. 가\n- 나'],
      [
        'numbers that continue after the body of an item',
        '1. 가\n- 나\n1. 다\n\n    글\n\n2. 라',
        '1. 가\n    - 나\n2. 다\n\n    글\n\n3. 라',
      ],
    ],
  ],
  [
    indentation,
    [
      ['four spaces a level', '- 가\n    - 나\n        1. 다\n            라', '- 가\n  - 나\n    1. 다\n       라'],
      ['the text below an empty item', '- 가\n-\n    나\n- 다', '- 가\n-\n  나\n- 다'],
      ['a wide marker', '100. 가\n    - 나', '100. 가\n     - 나'],
      ['the body of a toggle heading', '## 가\n\n    나\n\n    - 다\n        - 라', '## 가\n\n나\n\n- 다\n  - 라'],
      ['code in a list', '- 가\n\n    ```sh\n    a\n      b\n    ```', '- 가\n\n  ```sh\n  a\n    b\n  ```'],
      ['a list in a quote', '> - 가\n>     - 나', '> - 가\n>   - 나'],
      ['a lazy continuation line', '- 가\n나\n    - 다', '- 가\n  나\n  - 다'],
    ],
  ],
  [
    quotes,
    [
      ['an empty end', '> 가\n>\n\n> 나\n>', '> 가\n\n> 나'],
      ['an empty quote', '>\n\n가', '\n\n가'],
    ],
  ],
  [
    callouts,
    [
      ['an emoji and a title', '<aside>\n💡 **제목**\n\n글\n\n</aside>', '\n:::tip[제목]\n\n\n글\n\n\n:::\n'],
      ['a warning', '<aside>\n⚠️ 글\n\n</aside>', '\n:::caution\n\n글\n\n\n:::\n'],
      ['an icon', '<aside>\n<img src="/icons/alert_red.svg" /> 글\n</aside>', '\n:::caution\n\n글\n\n:::\n'],
      ['one line', '<aside>👩‍💻 글</aside>', '\n:::tip\n\n글\n\n:::\n'],
      [
        'a callout in a callout',
        '<aside>\n가\n<aside>\n나\n</aside>\n</aside>',
        '\n::::tip\n\n가\n\n:::tip\n\n나\n\n:::\n\n\n::::\n',
      ],
      ['brackets in a title', '<aside>\n**[1] 가**\n\n나\n</aside>', '\n:::tip[\\[1\\] 가]\n\n\n나\n\n:::\n'],
      ['a missing end tag', '<aside>\n가', '<aside>\n가'],
    ],
  ],
  [
    toggles,
    [
      [
        'a toggle',
        '<details>\n<summary>**가** `나`</summary>\n다\n</details>',
        '\n<details>\n<summary><strong>가</strong> <code>나</code></summary>\n\n다\n\n</details>\n',
      ],
      [
        'a toggle in a list',
        '- <details>\n  <summary>가</summary>\n\n  나\n\n  </details>',
        '- <details>\n  <summary>가</summary>\n\n\n  나\n\n\n  </details>\n',
      ],
      ['a toggle heading', '<details>\n<summary><h2>가</h2></summary>\n\n나\n\n</details>', '\n## 가\n\n\n나\n\n'],
    ],
  ],
  [
    tables,
    [
      [
        'a line break in a cell',
        '| 가 | 나 |\n| --- | --- |\n| 다\n라 | 마 |',
        '| 가 | 나 |\n| --- | --- |\n| 다<br>라 | 마 |',
      ],
      ['bars in code', '| 가 |\n| --- |\n| `a | b` |', '| 가 |\n| --- |\n| `a \\| b` |'],
      ['too few cells', '| 가 | 나 |\n| --- | --- |\n| 다 |', '| 가 | 나 |\n| --- | --- |\n| 다 | |'],
      [
        'a line break in the head',
        '| 가\n나 | 다 |\n| --- | --- |\n| 라 | 마 |',
        '| 가<br>나 | 다 |\n| --- | --- |\n| 라 | 마 |',
      ],
    ],
  ],
  [
    html,
    [
      ['colours', '<span style="color:red">가</span>', '가'],
      ['a background colour', '<span style="background-color:red">가</span>', '<mark>가</mark>'],
      ['underlines', '<u>가</u>', '가'],
      ['entities', 'a &lt; b &amp;&amp; &quot;c&quot; &lt;PID&gt;', 'a < b && "c" `<PID>`'],
      ['an escaped entity', '&amp;lt;', '&amp;lt;'],
      ['a link', '<a href="https://x.y/z">가</a>', '[가](https://x.y/z)'],
      ['an iframe', '<iframe src="https://x.y/z" width="5"></iframe>', '[https://x.y/z](https://x.y/z)'],
      ['a picture', '<img src="a b.png" alt="가" width="40">', '![가](a%20b.png)'],
      ['code', '`<u>&lt;</u>`', '`<u>&lt;</u>`'],
    ],
  ],
  [
    literalTags,
    [
      ['a word', 'kill <PID> </div>', 'kill `<PID>` `</div>`'],
      ['a script', '<script>alert(1)</script>', '`<script>`alert(1)`</script>`'],
      ['allowed elements', '<kbd>Ctrl</kbd> H<sub>2</sub>O<br>', '<kbd>Ctrl</kbd> H<sub>2</sub>O<br>'],
      ['an element without an end tag', '<kbd>Ctrl', '`<kbd>`Ctrl'],
      ['an unclosed tag', '<div class', '\\<div class'],
      [
        'a toggle in a list',
        '- <details>\n  <summary>가</summary>\n\n  나\n\n  </details>',
        '- <details>\n  <summary>가</summary>\n\n  나\n\n  </details>',
      ],
      ['a comment', '가 <!-- 나 --> <!-- 다', '가 `<!-- 나 -->` \\<!-- 다'],
      ['an autolink and what only looks like one', '<host:port> <https://a.b>', '`<host:port>` <https://a.b>'],
      ['attributes', '<kbd onclick="x">가</kbd>', '`<kbd onclick="x">`가`</kbd>`'],
    ],
  ],
  [
    literalBrackets,
    [
      ['text that looks like a reference link', '[가][나]와 `[a][b]`', '\\[가][나]와 `[a][b]`'],
      ['an index and a link', '행렬 A[i][j] [가](b.md) [^1]', '행렬 A[i][j] [가](b.md) [^1]'],
      ['a wiki link', '[[Prototype]] `[[a]]`', '\\[[Prototype]] `[[a]]`'],
      ['text that looks like an address', '[출처]: https://x.y\n- [답]: B', '\\[출처]: https://x.y\n- \\[답]: B'],
      ['a reference link with a definition', '[가][나]\n\n[나]: https://x.y', '[가][나]\n\n[나]: https://x.y'],
    ],
  ],
  [
    equations,
    [
      ['a formula', '둘레는 $2\\pi r$ 이다', '둘레는 $$2\\pi r$$ 이다'],
      ['amounts of money', '$5와 $10', '$5와 $10'],
      ['a name with an index', '$a_1$', '$$a_1$$'],
      ['one-letter names', '위치 $(x, y)$와 $O(n)$, $n/2$', '위치 $$(x, y)$$와 $$O(n)$$, $$n/2$$'],
      ['shell variables', '$HOME_DIR/$USER_NAME', '$HOME_DIR/$USER_NAME'],
    ],
  ],
  [
    spaces,
    [
      ['double spaces', '- 가  나 `a  b`', '- 가 나 `a  b`'],
      ['a task', '- [ ]  가', '- [ ] 가'],
      ['escapes', 'snake\\_case', 'snake_case'],
    ],
  ],
  [
    sections,
    [
      ['a page of toggles', '- 가\n\n  나\n- 바\n  - 라', '\n## 가\n\n나\n\n\n## 바\n\n라\n'],
      ['a page with headings', '## 가\n\n- 나\n  - 다', '## 가\n\n- 나\n  - 다'],
      ['a list of sentences', '- 나는 이렇게 한다.\n  - 다', '- 나는 이렇게 한다.\n  - 다'],
      ['a list with a plain item', '- 가\n  - 나\n- 다', '- 가\n  - 나\n- 다'],
    ],
  ],
  [
    headings,
    [
      ['levels', '### 가\n##### 나\n# 다\n### 라', '## 가\n### 나\n## 다\n### 라'],
      ['bold', '## **가**\n## 가**(나)**', '## 가\n## 가**(나)**'],
      ['an empty heading', '## \n가', '가'],
      ['an id', '# 가 {#a}', '## 가 {#a}'],
      ['in a list', '- ## 가', '## 가'],
    ],
  ],
  [
    blankLines,
    [
      ['a rule below a paragraph', '가\n---\n나', '가\n\n---\n나'],
      ['an empty item', '가\n-\n나', '가\n나'],
      ['repeated blank lines', '\n\n가\n\n\n\n나\n\n', '가\n\n나'],
    ],
  ],
];

for (const [step, list] of cases)
  describe(step.name, () => {
    test.each(list)('%s', (_name, before, after) => {
      expect(takeMarks(step(before)).text).toBe(after);
    });
  });

describe('marks the line that only the author can fix', () => {
  const marksOf = (text: string) => takeMarks(text).marks;

  test('of an unclosed code block', () => {
    expect(marksOf(codeFences('가\n\n```sh\nls'))[0]).toMatchObject({ line: 3 });
  });

  test('of a row with more cells than the header row, which keeps all of them', () => {
    const { text, marks } = takeMarks(tables('| 가 |\n| --- |\n| 나 | 다 |'));
    expect(text).toContain('나 \\| 다');
    expect(marks[0]).toMatchObject({ line: 3 });
  });

  test('of a diagram, which is named after the heading', () => {
    const { text, marks } = takeMarks(diagrams('## 요청의 길\n\n```mermaid\nflowchart LR\n```'));
    expect(text).toContain('```mermaid title="요청의 길"');
    expect(marks).toHaveLength(1);
  });
});
