import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/notion/files/library.ts';
import { UnknownParts } from '../../src/notion/naming/placement.ts';
import { planImport } from '../../src/notion/plan.ts';
import { openExport } from '../../src/notion/read/open-export.ts';
import { readMaterial } from '../../src/notion/split/drafts.ts';
import { parts } from '../../src/site/parts.ts';

const PATHS = ['devops/day01', 'devops/day02', 'devops/day03', 'devops/day04', 'devops/day05', 'devops/day06'].concat([
  'networking/day21',
  'networking/day22',
  'networking/day23',
  'networking/day24',
]);
const read = (path: string) => readFile(`src/content/docs/${path}.md`, 'utf8');

const pages = new Map(await Promise.all(PATHS.map(async (path) => [path, await read(path)] as const)));
const library = openLibrary((await openExport('tests/fixtures/notion-export.md')).files);
const material = await readMaterial(library, () => {});
const plan = planImport(material, library, { parts, pages, glossary: new Map(), imported: new Map() }, []);
if (plan instanceof UnknownParts) throw new Error(`Unknown parts: ${plan.titles.join()}`);

/** The table of corrections on the about page: original and corrected text. */
const corrections = [
  ...(await readFile('src/content/docs/about.md', 'utf8')).matchAll(/^\| Day \d+ \| (.+?) \| (.+?) \|$/gm),
];

/** The author's text of a page: without front matter, supplements, diagrams and missing pictures. */
const written = (page: string): string[] =>
  page
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^:::note\[보충[^]*?^:::$/gm, '')
    .replace(/^```mermaid[^]*?^```$/gm, '')
    .replace(/^<!--.*-->$/gm, '')
    .replace(/^:::tip\[.*\]$/gm, ':::tip')
    .split('\n')
    .filter((line) => line.trim());

describe('importing the export of the published notes produces', () => {
  test('the same pages', () => {
    expect(plan.pages.map(({ path }) => path)).toEqual(PATHS);
  });

  test.each(PATHS)('%s with the same text, structure and ids, except for corrections', (path) => {
    const { text } = plan.pages.find((page) => page.path === path)!;
    const imported = written(text).map((line) =>
      corrections
        .reduce((words, [, before, after]) => words.replace(before!, () => after!), line)
        .replace(/^\| \| Agile/, '| 구분 | Agile'),
    );
    expect(imported).toEqual(written(pages.get(path)!));
  });
});
