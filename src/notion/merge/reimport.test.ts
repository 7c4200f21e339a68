import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportReport } from '../import-export.ts';
import { day, idOf, importInto, makeProject, makeZip, pagesOf, PARTS } from '../testing.ts';

describe('a repeated import', () => {
  const file = 'src/content/docs/linux/day14.md';
  const again = async (root: string, body: string): Promise<ImportReport> =>
    importInto(root, await makeZip(day(14, body)), {
      site: { parts: PARTS, pages: pagesOf(root), glossary: new Map() },
    });

  test('keeps edits on both sides', async () => {
    const root = makeProject();
    await again(root, '하나\n\n둘\n\n셋');
    writeFileSync(root + file, readFileSync(root + file, 'utf8').replace('\n하나', '\n사이트의 하나'));
    await again(root, '하나\n\n둘\n\n노션의 셋');
    expect(readFileSync(root + file, 'utf8')).toMatch(/사이트의 하나\n\n둘\n\n노션의 셋/);
  });

  test('merges a note that an editor saved with line endings of Windows, and keeps its ids', async () => {
    const root = makeProject();
    await again(root, '## 계획\n\n하나\n\n둘\n\n셋');
    const text = readFileSync(root + file, 'utf8')
      .replace('{#gyehoek}', '{#plan}')
      .replace('\n하나', '\n사이트의 하나');
    writeFileSync(root + file, text.replaceAll('\n', '\r\n'));
    expect((await again(root, '## 계획\n\n하나\n\n둘\n\n셋')).counted.changed).toBe(0);
    await again(root, '## 계획\n\n하나\n\n둘\n\n노션의 셋');
    expect(readFileSync(root + file, 'utf8')).toContain('## 계획 {#plan}\n\n사이트의 하나\n\n둘\n\n노션의 셋');
  });

  test('of a part of the export keeps the links to notes that are not in it', async () => {
    const root = makeProject();
    const site = () => ({ site: { parts: PARTS, pages: pagesOf(root), glossary: new Map() } });
    const contents = `# 3. Linux\n\n[Day 14](Day%2014%20${idOf('4')}.md)\n\n[Day 15](Day%2015%20${idOf('5')}.md)\n\n[표](${idOf('e')}.csv)\n`;
    const all = (body: string) => ({ ...day(14, body), [`3 Linux ${idOf('a')}.md`]: contents });
    const link = `[다음](Day%2015%20${idOf('5')}.md), [요약](https://www.notion.so/Day-15-${idOf('5')}?pvs=21)`;
    await importInto(root, await makeZip({ ...all(link), ...day(15, '## 요약\n\n글') }), site());
    const report = await importInto(root, await makeZip(all(`${link} 고침`)), site());
    expect(report.decisions.filter(({ message }) => message.includes('링크'))).toEqual([]);
    expect(readFileSync(root + file, 'utf8')).toMatch(
      /\[다음\]\(\/linux\/day15\/\), \[요약\]\(\/linux\/day15\/[^)]*\) 고침/,
    );
    expect([...pagesOf(root).keys()].sort()).toEqual(['linux/day14', 'linux/day15']);
  });

  test('reports a conflict until its author deletes the patch', async () => {
    const root = makeProject();
    await again(root, '하나');
    writeFileSync(root + file, readFileSync(root + file, 'utf8').replace('\n하나', '\n사이트의 하나'));
    for (let time = 0; time < 2; time++) {
      const report = await again(root, '노션의 하나');
      expect(report.decisions[0]!.message).toContain(`${file}.patch`);
    }
    expect(readFileSync(`${root}${file}.patch`, 'utf8')).toContain('+노션의 하나');
    expect(readFileSync(root + file, 'utf8')).toContain('사이트의 하나');
    rmSync(`${root}${file}.patch`);
    expect((await again(root, '노션의 하나')).decisions).toEqual([]);
    expect(existsSync(`${root}${file}.patch`)).toBe(false);
  });

  test('finds a note that its author moved, and merges it', async () => {
    const root = makeProject();
    await again(root, '하나\n\n둘\n\n셋');
    const text = readFileSync(root + file, 'utf8').replace('\n하나', '\n사이트의 하나');
    const moved = 'src/content/docs/linux/day15.md';
    rmSync(root + file);
    writeFileSync(root + moved, text);
    const lost = await again(root, '하나\n\n둘\n\n노션의 셋');
    expect(lost.decisions[0]!.message).toContain('moved: { pages: [linux/day14] }');
    writeFileSync(root + moved, text.replace('---\n', '---\nmoved:\n  pages: [linux/day14]\n'));
    for (const third of ['노션의 셋', '노션의 넷']) {
      expect((await again(root, `하나\n\n둘\n\n${third}`)).done).toHaveLength(1);
      expect(readFileSync(root + moved, 'utf8')).toContain(`사이트의 하나\n\n둘\n\n${third}`);
    }
    expect(existsSync(root + file)).toBe(false);
    expect(existsSync(`${root}src/content/imported/linux/day14.md`)).toBe(false);
  });

  test('reports once that a page has another day, and keeps its address', async () => {
    const root = makeProject();
    const site = () => ({ parts: PARTS, pages: pagesOf(root), glossary: new Map() });
    const page = (number: number) => makeZip({ [`a ${idOf('4')}.md`]: `# Day ${number}. 제목\n\n글` });
    const days: string[][] = [];
    for (const number of [14, 18, 18]) {
      const { decisions } = await importInto(root, await page(number), { site: site() });
      days.push(decisions.flatMap(({ message }) => /Day \d+로/.exec(message) ?? []));
    }
    expect(days).toEqual([[], ['Day 18로'], []]);
    expect(readFileSync(root + file, 'utf8')).toContain('title: Day 18. 제목');
  });

  test('keeps the ids of headings', async () => {
    const root = makeProject();
    await again(root, '## 요약\n\n가');
    const id = /\{#(.*)\}/.exec(readFileSync(root + file, 'utf8'))![1];
    await again(root, '## 요약\n\n나\n\n## 요약\n\n가');
    expect(readFileSync(root + file, 'utf8')).toContain(`## 요약 {#${id}}\n\n나\n\n## 요약 {#${id}-2}`);
  });
});

describe('a day that another export has, too', () => {
  const page = (digit: string, title: string, text: string) => ({
    [`Day 14 ${idOf(digit)}.md`]: `# Day 14. ${title}\n\n${text}`,
  });
  const importBoth = async (...exports: ReturnType<typeof page>[]) => {
    const root = makeProject();
    for (const entries of exports)
      await importInto(root, await makeZip(entries), {
        site: { parts: PARTS, pages: pagesOf(root), glossary: new Map() },
      });
    return [...pagesOf(root)].map(([path, text]) => [path, text.trim().split('\n').at(-1)]).toSorted();
  };

  test('gets another note if it is a page of another course', async () =>
    expect(await importBoth(page('a', '셸', '셸의 글'), page('b', '배포', '배포의 글'))).toEqual([
      ['linux/day14', '셸의 글'],
      ['linux/day14-2', '배포의 글'],
    ]));

  test('updates the note if it is a copy of its page', async () =>
    expect(await importBoth(page('a', '셸: 처음', '셸의 글'), page('b', '셸: 처음', '고친 글'))).toEqual([
      ['linux/day14', '고친 글'],
    ]));
});
