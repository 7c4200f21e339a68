import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { linkCards } from './link-cards.ts';

const render = (source: string) => markdownToHtml(source, { hastPlugins: [linkCards] }).html;

test.each(['https://www.youtube.com/watch?v=a', '<https://example.org/가>', '> https://example.org/'])(
  '%s becomes a card',
  (source) => expect(render(source)).toContain('class="link-card"'),
);

test.each(['[글](https://example.org/)', '글 https://example.org/', '- https://example.org/', '<a@example.org>'])(
  '%s stays a link',
  (source) => expect(render(source)).toBe(markdownToHtml(source).html),
);
