import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

test.each([
  [
    'a class on the line of a group',
    'flowchart LR\n  subgraph a["앞"]:::cls\n    b\n  end',
    2,
    'end 뒤에',
    'flowchart LR\n  subgraph a["앞"]\n    b\n  end\n  class a cls',
  ],
  ['an arrow of another kind', 'graph TD\n  a->>b: 요청', 2, 'sequenceDiagram으로', 'graph TD\n  a-->b'],
  ['an arrow with a dash', 'graph TD\n  가 —> 나', 2, '화살표는 -->', 'graph TD\n  가 --> 나'],
  ['an arrow with an entity', 'graph TD\n  가 --&gt; 나', 2, '&gt; 는 >', 'graph TD\n  가 --> 나'],
  ['a label that no arrow ends', 'graph TD\n  가 -- 예 나', 2, '-- 글 -->', 'graph TD\n  가 -- 예 --> 나'],
  ['a bar in a box', 'graph TD\n  가[ps | grep] --> 나', 2, '["a | b"]', 'graph TD\n  가["ps | grep"] --> 나'],
  ['a backslash that begins a label', 'graph TD\n  가[\\\\쌀\\밥]', 2, '/ 나 \\', 'graph TD\n  가["\\\\쌀\\밥"]'],
  ['a pictograph as a name', 'graph TD\n  가 --> 🌾', 2, '그림 글자', 'graph TD\n  가 --> a["🌾"]'],
  ['labels after colons', 'graph TD\n  가: 쌀 --> 나: 밥', 2, 'a["시작"]', 'graph TD\n  가["쌀"] --> 나["밥"]'],
])('tells how to mend %s', async (_, faulty, line, fix, fixed) => {
  await expect(renderer.draw(faulty)).rejects.toMatchObject({ reason: { line, fix: expect.stringContaining(fix) } });
  await renderer.draw(fixed);
});
