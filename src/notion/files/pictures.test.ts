import { expect, test } from 'vitest';
import { joinCaptions } from './pictures.ts';

test.each([
  ['is the title of its picture', '![그물](export:a.png)\n\n그물\n\n글', '![그물](export:a.png "그물")\n\n글'],
  ['is no other paragraph', '![그물](export:a.png)\n\n그물이 있다.', '![그물](export:a.png)\n\n그물이 있다.'],
  [
    'stays where its picture cannot be brought along',
    '![그물](https://x.y/a.png)\n\n그물',
    '![그물](https://x.y/a.png)\n\n그물',
  ],
])('a caption %s', (_name, before, after) => expect(joinCaptions(before)).toBe(after));
