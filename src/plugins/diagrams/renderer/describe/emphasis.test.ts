import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import korean from '../../translations/words-ko.json' with { type: 'json' };
import { termsFrom } from '../index.ts';

test.each([
  [
    'emphasis as it is drawn',
    'stateDiagram-v2\n  a : **준비** _중_ *.log\n  a --> b : __급히__ 2*3*4',
    ['준비 중 *.log →(급히 2*3*4) b'],
  ],
  [
    'asterisks that are no emphasis',
    'flowchart LR\n  a["**/*.ts"] -->|*전부*| b["`*일부* 와 **둘**`"]',
    ['**/*.ts →(*전부*) 일부 와 둘'],
  ],
  ['multiplicities', 'classDiagram\n  A "*" --> "*" B', ['A (*) → B (*): 연관']],
])('describes %s', async (_, source, sentences) => {
  expect((await renderer.draw(source, undefined, termsFrom(korean))).description).toEqual(sentences);
});
