import { expect, test } from 'vitest';
import { mergeCaptions } from './pictures.ts';

test.each([
  ['becomes the title of its picture', '![그물](export:a.png)\n\n그물\n\n글', '![그물](export:a.png "그물")\n\n글'],
  [
    'with a link stays a paragraph, and is also the description',
    '![출처: [문서](https://x.y/z) **1장**](export:a.png)\n\n출처: [문서](https://x.y/z) **1장**',
    '![출처: 문서 1장](export:a.png)\n\n출처: [문서](https://x.y/z) **1장**',
  ],
  [
    'is not confused with another paragraph',
    '![그물](export:a.png)\n\n그물이 있다.',
    '![그물](export:a.png)\n\n그물이 있다.',
  ],
  [
    'stays a paragraph if its picture cannot be imported',
    '![그물](https://x.y/a.png)\n\n그물',
    '![그물](https://x.y/a.png)\n\n그물',
  ],
])('a caption %s', (_name, before, after) => expect(mergeCaptions(before)).toBe(after));
