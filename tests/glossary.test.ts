import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { WriteOptions } from '../src/plugins/search/index/write.ts';
import { axeFaults } from './support/axe.ts';
import { open, page } from './support/browser.ts';
import { dist, readPage } from './support/site.ts';

describe('the glossary page', () => {
  let document: Document;
  beforeAll(async () => {
    document = await readPage('/glossary/');
  });

  test('has a section with an id for each term of the notes', () => {
    expect(document.querySelector('h2#devops')!.textContent).toContain('데브옵스');
    expect(document.querySelector('h2#kanban')!.textContent).toContain('kanban');
    expect(document.querySelectorAll('main h2[id]').length).toBeGreaterThan(50);
  });

  test('links each term to existing sections', async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main section a')];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const [path, id] = link.getAttribute('href')!.split('#');
      const target = await readPage(path!);
      if (id) expect(target.getElementById(id), link.getAttribute('href')!).not.toBeNull();
    }
  });
});

test('terms are filtered by text, unfinished syllables or initials, and a link to a term resets the filter', async () => {
  await open('/glossary/');
  const filter = page.getByRole('searchbox', { name: '용어 찾기' });
  const shown = () => page.locator('.term h2').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const all = await shown();
  for (const query of ['데브옶', 'ㄷㅂㅇㅅ', 'devops']) {
    await filter.fill(query);
    await expect.poll(shown, { message: query }).toBeLessThan(all / 2);
    expect(await page.locator('#devops').isVisible(), query).toBe(true);
    await filter.fill('');
    await expect.poll(shown).toBe(all);
  }
  await filter.fill('없는 말');
  await expect.poll(shown).toBe(0);
  expect(await page.getByRole('status').filter({ hasText: '0개' }).count()).toBe(1);
  expect(await page.locator('.letters').isVisible()).toBe(false);
  expect(await axeFaults(page)).toEqual([]);
  await page.evaluate(() => void (location.hash = '#devops'));
  await expect.poll(shown).toBe(all);
  expect(await filter.inputValue()).toBe('');
});

test('errors in the glossary are reported with their file and line', async () => {
  const root = await mkdtemp(join(tmpdir(), 'glossary-'));
  const file = join(root, 'glossary.yml');
  const source = await readFile(join(inject('site'), 'src/content/glossary.yml'), 'utf8');
  const lines = source.trimEnd().split('\n').length;
  const invalidEntries =
    'twice: { ko: [사일로], en: [] }\nlost: { ko: [없는 자리], en: [], definition: 뜻, section: devops/day05#gone }\n';
  await writeFile(file, source + invalidEntries);
  await cp(dist, join(root, 'dist'), { recursive: true });
  const options: WriteOptions = { dist: join(root, 'dist'), root, glossary: 'glossary.yml', parts: [] };
  const { status, stderr } = spawnSync(process.execPath, [
    'src/plugins/search/index/write.ts',
    JSON.stringify(options),
  ]);
  await rm(root, { recursive: true });

  expect(status).toBe(1);
  const output = stderr.toString();
  expect(output).toContain(`glossary.yml:${lines + 1}\n    ‘사일로’은(는) ‘silo’ 항목에 이미 있는 표기입니다.`);
  expect(output).toContain(`glossary.yml:${lines + 2}\n    ‘devops/day05’ 페이지에 없는 섹션입니다: gone`);
});
