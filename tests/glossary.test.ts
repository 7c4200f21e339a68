import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, Project } from './support/project.ts';
import { readPage } from './support/site.ts';

describe('the page of the glossary', () => {
  let page: Document;
  beforeAll(async () => {
    page = await readPage('/glossary/');
  });

  test('has a section with an id for each term of the notes', () => {
    expect(page.querySelector('h2#devops')!.textContent).toContain('데브옵스');
    expect(page.querySelector('h2#kanban')!.textContent).toContain('kanban');
    expect(page.querySelectorAll('main h2[id]').length).toBeGreaterThan(50);
  });

  test('leads to where each stands, and the place is there', async () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('main section a')];
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      const [path, id] = link.getAttribute('href')!.split('#');
      const target = await readPage(path!);
      if (id) expect(target.getElementById(id), link.getAttribute('href')!).not.toBeNull();
    }
  });
});

describe('a glossary that has to be mended', () => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.copy();
  });
  afterAll(() => project?.remove());

  test('stops the build, which names file and line', async () => {
    const file = join(project.folder, 'src/content/glossary.yml');
    const source = await readFile(file, 'utf8');
    const lines = source.trimEnd().split('\n').length;
    const faults =
      'twice: { ko: [사일로], en: [] }\nlost: { ko: [없는 자리], en: [], definition: 뜻, section: devops/day05#gone }\n';
    await writeFile(file, source + faults);
    const { code, output } = await build(project.folder);
    expect(code).toBe(1);
    expect(output).toContain(
      `src/content/glossary.yml:${lines + 1}\n    ‘사일로’은(는) ‘silo’ 항목에 이미 있는 표기입니다.`,
    );
    expect(output).toContain(
      `src/content/glossary.yml:${lines + 2}\n    ‘devops/day05’ 페이지에 ‘gone’이라는 섹션이 없습니다.`,
    );
  });
});
