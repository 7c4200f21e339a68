import { expect, test } from 'vitest';
import { toExportUrl } from '../links.ts';
import { mergeCaptions, resolvePictures } from './pictures.ts';

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

test.each(['Untitled', 'image 3.png', '화면 기록 2024-05-01 오후 3.22.png', '내 그림 (1).JPG', '스크린샷 2024-05-01'])(
  'a file name is not a description: %s',
  (alt) => {
    const text = `# 구조\n\n![${alt}](${toExportUrl('a.png')})`;
    expect(resolvePictures(text, ({ name }) => `./${name}.png`)).toContain('![구조 그림](./구조.png)');
  },
);
