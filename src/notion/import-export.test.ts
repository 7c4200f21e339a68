import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from './report.ts';
import {
  day,
  type Entries,
  filesIn,
  idOf,
  pagesIn,
  pagesOf,
  importInto,
  makeFolder,
  makeProject,
  makeZip,
  PARTS,
  writeEntries,
} from './testing.ts';

const SAMPLE = 'tests/fixtures/notion/sample/';
const sampleEntries = (): Entries =>
  Object.fromEntries(
    globSync('**/*.{md,csv,png,pdf,zip}', { cwd: SAMPLE }).map((file) => [
      file.normalize('NFD'),
      readFileSync(SAMPLE + file),
    ]),
  );

describe('an export with everything that Notion writes', async () => {
  const root = makeProject();
  const zip = await makeZip(sampleEntries());
  const report = await importInto(root, zip);

  test('keeps each of its words on a page or in the report', () => {
    const output = [...pagesIn(root), reportOf(report, false)]
      .join('\n')
      .replace(/<\/?(?:strong|code|kbd|mark)>/g, '')
      .replace(/[*`\\]/g, '');
    const counts = (text: string) => {
      const found = new Map<string, number>();
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) found.set(word, (found.get(word) ?? 0) + 1);
      return found;
    };
    const known = counts(output);
    // Removes the syntax of the export: URLs, tags with their attributes, language names.
    const strip = (text: string) =>
      text
        .replace(/\]\([^()]*\)/g, ']')
        .replace(/\[https:\/\/www\.notion\.so[^\]]*\]/g, '')
        .replace(/\([^()\s]*\.md\)/g, '')
        .replace(/<(?!PID)[^<>]*>/g, '')
        .replace(/&\w+;/g, ' ')
        .replace(/^```(?:plain text|docker)/gm, '')
        .replace(/[*`\\]/g, '');
    for (const [path, content] of Object.entries(sampleEntries()).filter(([name]) => /\.(?:md|csv)$/.test(name)))
      for (const [word, count] of counts(strip(content.toString().normalize('NFC'))))
        if (!/^https?$/.test(word) && !/Untitled/.test(word))
          expect(known.get(word) ?? 0, `${word} of ${path}`).toBeGreaterThanOrEqual(Math.min(count, 1));
  });

  test('lists the decisions for the author, with their lines', () => {
    const lines = readFileSync(`${root}src/content/docs/linux/day14.md`, 'utf8').split('\n');
    const at = (words: string) => report.decisions.find(({ message }) => message.includes(words))!;
    expect(lines[at('Untitled%202.png').line - 1]).toContain('노션에서 옮기지 못한 그림: 없는 그림');
    expect(lines[at('prod-files-secure').line - 1]).toContain('노션에서 옮기지 못한 그림');
    expect(lines[at('넘친 칸').line - 1]).toContain('조심 \\| 넘친 칸');
    expect(lines[at('brainfuck++').line - 1]).toBe('```text');
    expect(lines[at('title').line - 1]).toContain('```mermaid title="토글 제목"');
    expect(lines[at('그림의 설명이 없어').line - 1]).toContain('./day14-');
    expect(lines[at('description').line - 1]).toContain('description:');
  });

  test('copies pictures to the folder of the note and files to public/', () => {
    expect(globSync('public/files/*.pdf', { cwd: root })).toHaveLength(1);
    expect(globSync('src/content/docs/linux/day14-*.png', { cwd: root })).toHaveLength(2);
    expect(globSync('public/files/*.zip', { cwd: root })).toHaveLength(1);
  });

  test('changes nothing when it is imported again', async () => {
    const before = filesIn(root);
    const again = await importInto(root, zip, { site: { parts: PARTS, pages: pagesOf(root), glossary: new Map() } });
    expect(again).toMatchObject({ counted: { changed: 0, files: 0 }, decisions: [], done: [] });
    expect(filesIn(root)).toEqual(before);
  });

  test('keeps pages of the site as they are when they are imported', async () => {
    for (const [path, text] of pagesOf(root)) {
      const copy = makeProject();
      const folder = writeEntries(makeFolder(), { [`${path.split('/')[1]}.md`]: text });
      await importInto(copy, folder);
      const [written] = pagesIn(copy);
      // The import of a single page does not include its pictures.
      const bare = (page: string) => page.replace(/^.*(?:\.png|옮기지 못한 그림).*$/gm, '').replace(/\n{2,}/g, '\n\n');
      expect(bare(written!)).toBe(bare(text));
    }
  });

  test('writes nothing in a dry run', async () => {
    const empty = makeProject();
    await importInto(empty, zip, { isDryRun: true });
    expect(Object.keys(filesIn(empty))).toEqual(['src/content/parts.json']);
  });
});

test('a file without an extension keeps a name without one', async () => {
  const root = makeProject();
  const folder = `Day 14 ${idOf('4')}/`;
  await importInto(
    root,
    await makeZip({ ...day(14, `[Makefile](${encodeURI(folder)}Makefile)`), [`${folder}Makefile`]: 'all:' }),
  );
  expect(globSync('public/files/*', { cwd: root })).toEqual(['public/files/makefile']);
  expect(pagesIn(root).join()).toContain('(/files/makefile)');
});

test('a page with the name of a part gets another URL', async () => {
  const root = makeProject();
  await importInto(root, await makeZip({ [`Linux ${idOf('a')}.md`]: '# Linux\n\n글' }));
  expect([...pagesOf(root).keys()]).toEqual(['linux/linux-2']);
});

describe('an export without folders for subpages', () => {
  const row = (digit: string, date: string, text: string): Entries => ({
    [`회의록 ${idOf(digit)}.md`]: `# 회의록\n\n쓴 때: ${date}\n\n${text}`,
  });
  const entries = {
    [`모임 ${idOf('a')}.md`]: `# 모임\n\n글\n\n[회의](%ED%9A%8C%EC%9D%98%20${idOf('b')}.csv)`,
    [`회의 ${idOf('b')}.csv`]: '이름,쓴 때\n회의록,1월 9일\n회의록,1월 12일\n빈 회의,1월 13일',
    ...row('c', '1월 9일', '처음 글'),
    ...row('d', '1월 12일', '다음 글'),
  };

  test('links each row of a table to its own page, without the properties in its text', async () => {
    const root = makeProject();
    const { dropped } = await importInto(root, await makeZip(entries));
    const pages = pagesOf(root);
    const [table = ''] = [...pages.values()].filter((text) => text.includes('| 이름 |'));
    const linked = [...table.matchAll(/\[회의록\]\(\/([^)]+)\/\) \| (1월 \d+일)/g)].map(([, path, date]) => [
      /(?:처음|다음) 글$/m.exec(pages.get(path!)!)?.[0],
      date,
    ]);
    expect(linked).toEqual([
      ['처음 글', '1월 9일'],
      ['다음 글', '1월 12일'],
    ]);
    expect(table).toContain('| 빈 회의 | 1월 13일 |');
    expect(dropped.filter((line) => line.includes('쓴 때: 1월 9일'))).toHaveLength(1);
  });
});

test('an import of any text loses no word, and a second one changes nothing', async () => {
  const words = fc.array(
    fc.constantFrom(
      '가나',
      '# ',
      '\n',
      '\n\n',
      '**',
      '| ',
      '<PID>',
      '- ',
      '    ',
      '[가](b.md)',
      '![나](c.png)',
      '```\n',
      'Day 3',
      '---',
    ),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(words, async (found) => {
      const body = `처음\n\n${found.join('')}`;
      const root = makeProject();
      const folder = writeEntries(makeFolder(), day(14, body));
      const report = await importInto(root, folder);
      const output = [...pagesIn(root), reportOf(report, false)].join('\n');
      for (const word of ['가나', 'PID', 'Day', '나']) if (body.includes(word)) expect(output).toContain(word);
      const before = filesIn(root);
      await importInto(root, folder, { site: { parts: PARTS, pages: pagesOf(root), glossary: new Map() } });
      expect(filesIn(root)).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('imports ninety days within ten seconds', async () => {
  const page = readFileSync('tests/fixtures/notion-export.md', 'utf8')
    .replace(/^#+ \**Day.*$/gm, '')
    .slice(0, 4000);
  const entries = Object.assign(
    {},
    ...Array.from({ length: 90 }, (_, at) => ({
      [`Day ${at + 1} ${String(at + 1).padStart(32, '0')}.md`]: `# Day ${at + 1}. 제목\n\n${page}`,
    })),
  );
  const zip = await makeZip(entries);
  // CPU time: elapsed time depends on the load of the machine.
  const start = process.cpuUsage();
  const { counted } = await importInto(makeProject(), zip);
  expect(counted.changed).toBe(90);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(10);
});
