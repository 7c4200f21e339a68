import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import korean from '../../translations/words-ko.json' with { type: 'json' };
import { termsFrom } from '../index.ts';

test.each([
  [
    'rows of blocks below those of a group',
    'block\n  columns 1\n  block\n    a["가"] b["나"]\n  end\n  c["다"]',
    ['가 | 나', '다'],
  ],
  [
    'a group of connected blocks without a name',
    'block\n  b["가"]\n  block\n    d["나"]\n  end\n  d --> b',
    ['나 → 가'],
  ],
  [
    'groups without a name only if their members are told nowhere else',
    'flowchart LR\n  subgraph s [" "]\n    가 --> 나\n  end\n  subgraph t [" "]\n    다\n  end',
    ['가 → 나', '다'],
  ],
])('describes %s', async (_, source, sentences) => {
  expect((await renderer.draw(source, undefined, termsFrom(korean))).description).toEqual(sentences);
});
