import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test.each([
  [
    'a faulty end of a relation, whose brace is no bracket',
    'erDiagram\n  밥 ||-o{ 쌀 : 짓다\n  밥 ||--|{ 물 : 붓다',
    2,
    '||--o{',
    'erDiagram\n  밥 ||--o{ 쌀 : 짓다\n  밥 ||--|{ 물 : 붓다',
  ],
  [
    'the first of two faulty relations',
    'erDiagram\n  밥 ||-o{ 쌀 : 짓다\n  밥 ||--0{ 물 : 붓다',
    2,
    '||--o{',
    'erDiagram\n  밥 ||--o{ 쌀 : 짓다\n  밥 ||--o{ 물 : 붓다',
  ],
  ['a digit in a relation', 'erDiagram\n  밥 ||--0{ 쌀 : 짓다', 2, 'o{는', 'erDiagram\n  밥 ||--o{ 쌀 : 짓다'],
  [
    'an entity that is not closed',
    'erDiagram\n  밥 ||--o{ 쌀 : 짓다\n  쌀 {\n    int 값',
    3,
    '닫으세요',
    'erDiagram\n  쌀 {\n    int 값\n  }',
  ],
  [
    'an attribute without a type',
    'erDiagram\n  쌀 {\n    값 PK\n  }',
    3,
    '형부터',
    'erDiagram\n  쌀 {\n    int 값 PK\n  }',
  ],
  [
    'a comment of SQL',
    'erDiagram\n  쌀 {\n    int 값 PK -- 원\n  }',
    3,
    '따옴표',
    'erDiagram\n  쌀 {\n    int 값 PK "원"\n  }',
  ],
  [
    'a type parameter',
    'classDiagram\n  class 솥<밥> {\n    +int 값\n  }',
    2,
    '~',
    'classDiagram\n  class 솥~밥~ {\n    +int 값\n  }',
  ],
  [
    'a colon in a label',
    'classDiagram\n  솥 --> 밥 : 짓는다(1:N)',
    2,
    '#58;',
    'classDiagram\n  솥 --> 밥 : 짓는다(1#58;N)',
  ],
  ['a name of an area', 'treemap-beta\n"곡식"\n    쌀: 3', 3, '따옴표', 'treemap-beta\n"곡식"\n    "쌀": 3'],
  [
    'an unknown service',
    'architecture-beta\n  service a(server)["솥"]\n  a:R --> L:b',
    3,
    'service나 group',
    'architecture-beta\n  service a(server)["솥"]\n  service b(disk)["밥"]\n  a:R --> L:b',
  ],
])('tells how to mend %s', async (_, faulty, line, fix, fixed) => {
  await expect(renderer.draw(faulty)).rejects.toMatchObject({ reason: { line, fix: expect.stringContaining(fix) } });
  await renderer.draw(fixed);
});
