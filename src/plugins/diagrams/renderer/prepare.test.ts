import { expect, test } from 'vitest';
import { renderer } from '../testing.ts';
import { prepare } from './prepare.ts';

test('removes links and comments and keeps the numbers of all other lines', () => {
  const { source, clicks } = prepare(
    'block\n%% 주석\n  a\n  click a "/devops/day05/#plan"\n  click b href "https://example.com/" "설명" _blank\n  b',
  );
  expect(source.split('\n')).toEqual(['block', '', '  a', '', '', '  b']);
  expect(Object.fromEntries(clicks)).toEqual({
    a: { line: 4, address: '/devops/day05/#plan' },
    b: { line: 5, address: 'https://example.com/', tooltip: '설명' },
  });
});

test('uses only the tooltips of callbacks', () => {
  const { source, clicks } = prepare(
    'classDiagram\nclass a\ncallback a "f" "설명"\nclick b call f(1) "둘"\nlink c "/c/"',
  );
  expect(source.trim()).toBe('classDiagram\nclass a');
  expect(Object.fromEntries(clicks)).toEqual({
    a: { line: 3, tooltip: '설명' },
    b: { line: 4, tooltip: '둘' },
    c: { line: 5, address: '/c/' },
  });
});

test('allows a tooltip of several lines', () => {
  const { source, clicks } = prepare('graph LR\n  a\n  click a "/x/" "하나\n둘"\n  b');
  expect(source.split('\n')).toEqual(['graph LR', '  a', '', '', '  b']);
  expect(clicks.get('a')).toEqual({ line: 3, address: '/x/', tooltip: '하나 둘' });
});

test.each([
  'click a "javascript:alert(1)"',
  'click a "JavaScript:alert(1)"',
  'click a "//example.com"',
  'click a "data:text/html,x"',
  'click a "\\\\example.com"',
  'click a "/x/" "설명" 말',
])('rejects %s with its line', (click) => {
  expect(() => prepare(`flowchart LR\n  a\n  ${click}`)).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ line: 3 }) }),
  );
});

test('reports the line of a link that leads nowhere or has no node, also after comments', async () => {
  const reasonOf = (click: string) =>
    renderer
      .draw(`flowchart LR\n  %% 아주 긴 주석이 하나\n  a --> b\n  ${click}`)
      .catch(({ reason }) => reason as unknown);
  expect(await reasonOf('click c "/x/"')).toMatchObject({
    line: 4,
    cause: expect.stringContaining("'c' 노드가 없습니다"),
  });
  expect(await reasonOf('click a "data:text/html,x"')).toMatchObject({
    line: 4,
    cause: expect.stringContaining('data:'),
  });
});
