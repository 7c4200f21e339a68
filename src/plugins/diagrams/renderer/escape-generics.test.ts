import { expect, test } from 'vitest';
import { escapeGenerics } from './escape-generics.ts';
import { renderer } from '../testing.ts';

test.each([
  ['class 창고 {\n    +Map~String, List~상자~~ 칸\n  }', '+Map<String, List<상자>> 칸'],
  ['창고 : -Map~Key, Set~List~int~~~ 표', '-Map<Key, Set<List<int>>> 표'],
  ['class 창고 {\n    +찾기(표: Map~Key, List~int~~) bool\n  }', '+찾기(표: Map<Key, List<int>>) : bool'],
  ['class 창고 {\n    +Map~Key, 상자~ 칸\n    ~List~List~int~~ 표\n  }', '+Map<Key, 상자> 칸'],
])('draws and describes the types of %j', async (source, member) => {
  const { body, description } = await renderer.draw(`classDiagram\n  ${source}`);
  const drawn = body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>');
  expect(drawn.replace(/\s/g, '')).toContain(member.replace(/\s/g, ''));
  expect(description.join(' ')).toContain(member);
});

test.each(['class A~K, List~V~~', '+a(x, y) List~int~', '+f(a: List~int~, b: List~int~) bool', '~a(x: L~int, b) c'])(
  'leaves %j',
  (line) => expect(escapeGenerics(`classDiagram\n  ${line}`, 'classDiagram')).toBe(`classDiagram\n  ${line}`),
);
