import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { taskLists } from './task-lists.ts';

const render = (source: string) => markdownToHtml(source, { hastPlugins: [taskLists] }).html;

test('a checkbox is labelled by its text, and stays disabled', () => {
  expect(render('- [x] 한 **일** `a`')).toContain(
    '<span><label><input type="checkbox" checked disabled>한 <strong>일</strong> <code>a</code></label></span>',
  );
});

test('nested blocks are not in the label', () => {
  const labels = render('- [ ] 밖 [링크](/a/)\n  - [ ] 안\n\n    둘째\n').match(/<label>.*?<\/label>/gs);
  expect(labels).toEqual([
    expect.stringMatching(/>밖 <a href="\/a\/">링크<\/a>\s*<\/label>$/),
    expect.stringMatching(/>안<\/label>$/),
  ]);
});
