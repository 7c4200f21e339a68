import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { koreanMarkdown } from './index.ts';

test('publishes the files of pictures whose address is elsewhere on the page', async () => {
  const processor = satteri(koreanMarkdown({ base: '/', site: 'https://notes.example' }));
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const { code, metadata } = await render(
    '![구성][a], ![둘][], ![셋]과 ![넷][없음]\n\n[a]: ./a.png "이름"\n[둘]: <b c.png>\n[셋]: /c.png\n[a]: ./d.png',
  );
  expect(metadata.localImagePaths).toEqual(['./a.png', 'b c.png']);
  expect(code).toContain('alt="셋"');
  expect(code).toContain('![넷][없음]');
});
