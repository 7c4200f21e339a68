import { expect, test } from 'vitest';
import { renderer } from '../testing.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The words of a drawing. */
async function drawn(source: string): Promise<string> {
  const { body } = await renderer.draw(source);
  const text = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return text.replace(/\s+/g, '');
}

test.each([
  ['code in a transition', 'stateDiagram-v2\n  a --> b : `systemctl start` 실행', '`systemctlstart`실행'],
  ['an address in a transition', 'stateDiagram-v2\n  a --> b : GET http://a.kr/b 호출', 'GEThttp://a.kr/b호출'],
  ['ranges in a transition', 'stateDiagram-v2\n  a --> b : 1~3번, 5~7번', '1~3번,5~7번'],
  ['code in a mindmap', 'mindmap\n  root((도구))\n    `terraform plan` 미리 보기', '`terraformplan`미리보기'],
  ['an escape in a mindmap', 'mindmap\n  root((경로))\n    C:\\tmp\\_build', 'C:\\tmp_build'],
  [
    'a link in a Markdown string',
    'flowchart LR\n  a["`**굵게** [설명](https://a.kr/b)`"]',
    '굵게[설명](https://a.kr/b)',
  ],
  ['code that begins a label', 'flowchart LR\n  a["`ls` 하기"] --> b["`**굵게**`"] --> c["`top`"]', '`ls`하기굵게top'],
  ['code that begins a label of a block', 'block-beta\n  a["`ls` 하기"]', '`ls`하기'],
  ['code that begins a node of a mindmap', 'mindmap\n  가\n    a["`ls` 하기"]', '`ls`하기'],
  ['a deletion in a Markdown string', 'flowchart LR\n  a["`~~옛것~~ 새것`"]', '~~옛것~~새것'],
  ['code in a card', 'kanban\n  할일\n    a[`ansible` 설치]', '`ansible`설치'],
  ['code in a relation of classes', 'classDiagram\n  A --> B : `new` 로 만듦', '`new`로만듦'],
  ['a mail address in a class', 'classDiagram\n  class A["관리자 a@b.kr"]', '관리자a@b.kr'],
  ['code in a relation of entities', 'erDiagram\n  A ||--o{ B : "`JOIN` 으로"', '`JOIN`으로'],
  ['methods of Python', 'classDiagram\n  class A {\n    __del__()\n    +__len__() int\n  }', '__del__()+__len__():int'],
  ['a file of Python in a mindmap', 'mindmap\n  root((앱))\n    __main__.py', '__main__.py'],
  ['a label of Prometheus in a state', 'stateDiagram-v2\n  a --> b : __scheme__ 바꾸기', '__scheme__바꾸기'],
  ['a name in a requirement', 'requirementDiagram\n  requirement a {\n    text: "__all__ 목록"\n  }', '__all__목록'],
  ['a generic type', 'classDiagram\n  class A\n  A : +List~String~ 이름들', '+List<String>이름들'],
])('draws the words of %s', async (_, source, words) => {
  expect(await drawn(source)).toContain(words);
});

test.each([
  ['a note of a class', 'classDiagram\n  class A\n  note for A "가나\\n다라"'],
  ['a transition', 'stateDiagram-v2\n  a --> b : 가나\\n다라'],
  ['a node of a mindmap', 'mindmap\n  a((가나\\n다라))'],
])('breaks the line in %s', async (_, source) => {
  expect(await drawn(source)).toContain('가나다라');
});

test('does not break a line in a path', async () => {
  expect(await drawn('mindmap\n  가\n    C:\\nginx')).toContain('C:\\nginx');
});

test.each([
  ['a name in backticks', 'classDiagram\n  class `두 낱말`\n  `두 낱말` --> B', 'classDiagram'],
  ['the name of a class', 'classDiagram\n  class __Base__\n  __Base__ <|-- B', 'classDiagram'],
  ['bold text', 'mindmap\n  a\n    __굵은 글__ 과 글', 'mindmap'],
  ['a flowchart without Markdown', 'flowchart LR\n  a["`코드`"] --> b[https://a.kr 의 `글`]', 'flowchart-v2'],
  ['front matter', '---\nconfig:\n  kanban:\n    ticketBaseUrl: "https://a.kr/#TICKET#"\n---\nkanban\n  a', 'kanban'],
  ['a directive', '%%{init: {"a": "https://a.kr"}}%%\nmindmap\n  a', 'mindmap'],
])('leaves %s as it is', (_, source, kind) => {
  expect(escapeMarkdown(source, kind)).toBe(source);
});
