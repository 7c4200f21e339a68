import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownElements } from './elements.ts';

test.each([
  ['ko', '표'],
  ['ko-KR', '표'],
  ['fr', 'Table'],
])('the elements of a page in %s have names in its language, or in English', async (language, name) => {
  const processor = satteri();
  await markdownElements().hooks['config:setup']!({
    ...{ config: {}, astroConfig: { markdown: { processor } }, updateConfig: () => {}, addIntegration: () => {} },
    absolutePathToLang: () => language,
    // Starlight finds the translations of plugins only by the complete language.
    useTranslations: (lang: string) => ({ all: () => (lang === 'ko' ? { 'markdown.table': '표' } : {}) }),
  } as never);
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await render('| 가 |\n| --- |\n| 나 |', { fileURL: new URL('file:///page.md') });
  expect(code).toContain(`aria-label="${name}"`);
});
