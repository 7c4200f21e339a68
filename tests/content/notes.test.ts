import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPage } from '../support/site.ts';

/** The headings of the export at which a page starts. */
const PAGES: [opening: string, path: string][] = [
  ['## Day1', '/devops/day01/'],
  ['## Day2. DevOps Engineer의 책임', '/devops/day02/'],
  ['## Day3. DevOps의 LifeCycle - App 중심', '/devops/day03/'],
  ['# DevOps & Agile', '/devops/day04/'],
  ['## Day5 Continuous Cycle', '/devops/day05/'],
  ['## Day6 데브옵스 실제 사례', '/devops/day06/'],
  ['## Day21', '/networking/day21/'],
  ['## Day22 OSI 7 Layer', '/networking/day22/'],
  ['## Day23 Network 프로토콜', '/networking/day23/'],
  ['## Day24 네트워크 자동화', '/networking/day24/'],
];

const squeeze = (text: string) => text.replace(/[\s\u00a0]+/g, '');

/** The plain text of a line of the export; a table row is split into cells. */
function words(line: string): string[] {
  if (/^(?:<\/?aside>|💡|---|\|[\s|-]+\|)$/u.test(line.trim()) || /^!\[/.test(line)) return [];
  const bare = line
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/^\s*(?:#+|>|-|\d+\.)(?:\s+|$)/, '')
    .replace(/[*`]/g, '');
  const cells = line.startsWith('|') || /\|\s*$/.test(line) ? bare.split('|') : [bare];
  return cells.map(squeeze).filter(Boolean);
}

async function exportedPages(): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of (await readFile('tests/fixtures/notion-export.md', 'utf8')).split('\n')) {
    // The headings of the two parts are in the sidebar.
    if (/^# (?:1|4)\. /.test(line)) continue;
    const path = PAGES.find(([opening]) => opening === line.trim())?.[1];
    if (path) pages.set(path, (current = []));
    current.push(...words(line));
  }
  return pages;
}

/** The table of corrections on the about page: original and corrected text for each day. */
async function corrections(): Promise<{ day: string; before: string; after: string }[]> {
  const rows = (await readPage('/about/')).querySelectorAll('tbody tr');
  return [...rows].map((row) => {
    const [day, before, after] = [...row.children].map((cell) => squeeze(cell.textContent!));
    return { day: day!, before: before!, after: after! };
  });
}

/** The author's text on a page, starting with the title, without additions of the site. */
async function authorsWords(path: string): Promise<string> {
  const page = await readPage(path);
  const content = page.querySelector('.sl-markdown-content')!;
  const added = 'aside[aria-label^="보충"], .diagram, .sl-anchor-link, .starlight-aside__title';
  for (const element of content.querySelectorAll(added)) element.remove();
  return squeeze(page.querySelector('h1')!.textContent! + content.textContent!);
}

const exported = await exportedPages();
const corrected = await corrections();

describe('every line of the export is on its page, in order:', () => {
  test.each(PAGES)('%s', async (_opening, path) => {
    const text = await authorsWords(path);
    const day = `Day${Number(path.match(/\d+/)![0])}`;
    let from = 0;
    for (const line of exported.get(path)!) {
      const now = corrected
        .filter((correction) => correction.day === day)
        .reduce((words, { before, after }) => words.replace(before, () => after), line);
      const at = text.indexOf(now, from);
      expect(at, `“${now}” after “${text.slice(Math.max(0, from - 20), from)}”`).toBeGreaterThanOrEqual(0);
      from = at + now.length;
    }
  });

  test('all listed corrections apply to a line', () => {
    const marked = corrected.filter(({ before }) => !before.startsWith('('));
    const lines = [...exported.entries()].flatMap(([path, words]) =>
      words.map((line) => ({ day: `Day${Number(path.match(/\d+/)![0])}`, line })),
    );
    for (const { day, before } of marked)
      expect(
        lines.some((line) => line.day === day && line.line.includes(before)),
        `${day}: ${before}`,
      ).toBe(true);
  });
});

describe('damage in the export is repaired:', () => {
  test('the table of day 4 has one row per subject and a header above its first column', async () => {
    const table = (await readPage('/devops/day04/')).querySelector('table')!;
    expect([...table.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(['구분', 'Agile', 'DevOps']);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(7);
    for (const row of rows) for (const cell of row.children) expect(cell.textContent!.trim()).not.toBe('');
  });

  test('the names of FTP and DNS are bold', async () => {
    const bold = [...(await readPage('/networking/day23/')).querySelectorAll('strong')].map((node) => node.textContent);
    expect(bold).toEqual(expect.arrayContaining(['(File Transfer Protocol)', '(Domain Name System)']));
  });

  test('the list of day 24 is numbered up to three', async () => {
    const lists = (await readPage('/networking/day24/')).querySelectorAll('.sl-markdown-content > ol');
    expect(lists).toHaveLength(1);
    expect(lists[0]!.children).toHaveLength(3);
  });

  test('no page has a no-break space, an empty quote or an image from Notion’s storage', async () => {
    for (const [, path] of PAGES) {
      const content = (await readPage(path)).querySelector('.sl-markdown-content')!;
      expect(content.textContent).not.toContain('\u00a0');
      expect([...content.querySelectorAll('blockquote')].filter((quote) => !quote.textContent!.trim())).toEqual([]);
      expect(content.innerHTML).not.toContain('prod-files-secure');
    }
  });
});
