import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, filesIn, idOf, importInto, makeProject, makeZip, pagesIn } from './testing.ts';

describe('hostile pages', () => {
  test('with a thousand nested lists are rejected', async () => {
    const deep = Array.from({ length: 1000 }, (_, level) => `${'    '.repeat(level)}- 가`).join('\n');
    const root = makeProject();
    await expect(importInto(root, await makeZip(day(14, deep)))).rejects.toThrow('겹보다 깊이');
    expect(Object.keys(filesIn(root))).toEqual(['src/content/parts.json']);
  });

  test('with an oversized table are rejected, also as a database', async () => {
    const row = `${'|가'.repeat(1000)}|\n`;
    const root = makeProject();
    const page = await makeZip(day(14, `${row}${'|-'.repeat(1000)}|\n${row.repeat(60)}`));
    await expect(importInto(root, page)).rejects.toThrow('칸이 50,000개보다');
    const database = { ...day(14, '글'), [`표 ${idOf('3')}.csv`]: `${'가,'.repeat(1000)}\n`.repeat(60) };
    await expect(importInto(root, await makeZip(database))).rejects.toThrow('칸이 50,000개보다');
    expect(Object.keys(filesIn(root))).toEqual(['src/content/parts.json']);
  });

  test('show scripts as code', async () => {
    const root = makeProject();
    await importInto(
      root,
      await makeZip(
        day(14, '<script>alert(1)</script>\n\n<img src=x onerror="alert(1)">\n\n<kbd onclick="a()">가</kbd>'),
      ),
    );
    const [page = ''] = pagesIn(root);
    expect(page.replace(/^---[^]*?\n---/, '').replace(/`[^`]*`|<!--.*?-->/g, '')).not.toMatch(
      /<script|<img|onclick|onerror/,
    );
  });

  test('keep front matter in the text as text', async () => {
    const root = makeProject();
    await importInto(root, await makeZip(day(14, '---\ntitle: 남의 제목\n---\n\n글')));
    expect(pagesIn(root)[0]).toMatch(/^---\ntitle: Day 14\. 제목\n[^]*\n---\n\n[^]*남의 제목[^]*글/);
  });

  test('whose names differ only in case are both imported, as are such pictures', async () => {
    const root = makeProject();
    const pictures = { '그림/A.png': 'a', '그림/a.png': 'b' };
    await importInto(
      root,
      await makeZip({
        ...day(14, '![](%EA%B7%B8%EB%A6%BC/A.png)\n\n![](%EA%B7%B8%EB%A6%BC/a.png)'),
        ...pictures,
        [`Untitled ${idOf('1')}.md`]: '# Untitled\n\n가',
        [`untitled ${idOf('2')}.md`]: '# untitled\n\n나',
      }),
    );
    expect(globSync('src/content/docs/linux/*.png', { cwd: root })).toHaveLength(2);
    expect(pagesIn(root)).toHaveLength(3);
  });
});
