import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePage } from './merge-page.ts';

const page = (title: string, description: string, ...lines: string[]) =>
  `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${lines.join('\n\n')}\n`;
const base = page('제목', '첫 문장', '하나', '둘', '셋');
const merge = (current: string | undefined, before: string | undefined, next: string) =>
  mergePage({ current, base: before, next }, 'src/content/docs/linux/day14.md');

test('writes a new page, but not one that its author removed', () => {
  expect(merge(undefined, undefined, base)).toEqual({ kind: 'new', text: base });
  expect(merge(undefined, base, base)).toEqual({ kind: 'removed' });
});

test('takes edits made only in Notion, and keeps edits made only on the site', () => {
  const edited = page('제목', '첫 문장', '하나', '둘과 반', '셋');
  expect(merge(base, base, edited)).toEqual({ kind: 'updated', text: edited });
  expect(merge(edited, base, base)).toEqual({ kind: 'same' });
});

test('merges edits in different places', () => {
  const current = page('제목', '다듬은 설명', '하나', '둘', '셋', '보충');
  const next = page('제목', '고친 첫 문장', '고친 하나', '둘', '셋');
  expect(merge(current, base, next)).toEqual({
    kind: 'merged',
    text: page('제목', '다듬은 설명', '고친 하나', '둘', '셋', '보충'),
  });
});

test('takes a new title beside a description that was edited on the site', () => {
  const next = page('새 제목: 둘', '첫 문장', '하나', '둘', '셋').replace('새 제목: 둘', '"새 제목: 둘"');
  expect(merge(page('제목', '다듬은 설명', '하나', '둘', '셋'), base, next)).toEqual({
    kind: 'merged',
    text: next.replace('첫 문장', '다듬은 설명'),
  });
});

test('writes Notion’s edits to a patch if they conflict with those on the site', () => {
  const current = page('제목', '첫 문장', '하나', '사이트의 둘', '셋');
  const next = page('제목', '첫 문장', '하나', '노션의 둘', '셋');
  const merged = merge(current, base, next);
  expect(merged.kind).toBe('conflict');
  expect('patch' in merged && merged.patch).toContain('+노션의 둘');
  expect(merge(page('가', '첫 문장', '하나'), base, page('나', '첫 문장', '하나')).kind).toBe('conflict');
});

test('keeps a manually written page, with a patch if Notion has other lines', () => {
  expect(merge(page('고른 제목', '설명', '하나', '보충', '둘', '셋'), undefined, base)).toEqual({ kind: 'same' });
  expect(merge(page('제목', '설명', '하나', '셋'), undefined, base)).toMatchObject({ kind: 'handmade' });
});

test('loses no edit on either side', () => {
  const lines = fc.array(fc.constantFrom('하나', '둘', '셋', '넷', '다섯', ''), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, lines, (now, before, next) => {
      const [current, old, fresh] = [now, before, next].map((body) => page('제목', '설명', ...body)) as [
        string,
        string,
        string,
      ];
      const merged = merge(current, old, fresh);
      const written = 'text' in merged ? merged.text : current;
      const added = (from: string[], to: string[]) => to.filter((line) => line && !from.includes(line));
      for (const line of added(before, now)) expect(written).toContain(line);
      const seen = 'patch' in merged ? merged.patch : written;
      for (const line of added(before, next)) expect(seen).toContain(line);
    }),
    { numRuns: 500 },
  );
});
