import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, type Entries, idOf, importInto, makeProject, makeZip, PARTS } from './testing.ts';

/** Moves entries into a folder. */
const within = (folder: string, entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).map(([name, text]) => [folder + name, text]));

describe('the part of notes', () => {
  test('is requested if it is unknown, and added with its name', async () => {
    const root = makeProject();
    const zip = await makeZip(within('7. 컨테이너/', day(30, '글')));
    const requested: string[][] = [];
    await importInto(root, zip, {
      choices: [],
      ask: (titles) => {
        requested.push(titles);
        return Promise.resolve([{ folder: 'containers' }]);
      },
    });
    expect(requested).toEqual([['7. 컨테이너']]);
    expect(JSON.parse(readFileSync(`${root}src/content/parts.json`, 'utf8'))).toEqual({
      linux: '3. Linux',
      containers: '7. 컨테이너',
    });
    expect(existsSync(`${root}src/content/docs/containers/day30.md`)).toBe(true);
  });

  test('has the title of its page, whose punctuation is not in the name of its folder', async () => {
    const root = makeProject();
    const site = { parts: PARTS, pages: new Map(), glossary: new Map() };
    const zip = await makeZip({
      ...within(`3 Linux ${idOf('a')}/`, day(31, '글')),
      [`3 Linux ${idOf('a')}.md`]: `# 3. Linux\n\n[Day 31](3%20Linux%20${idOf('a')}/Day%2031%20${idOf('1')}.md)`,
      ...within('CI CD/', day(32, '글')),
      [`CI CD ${idOf('b')}.md`]: `# CI/CD\n\n[Day 32](CI%20CD/Day%2032%20${idOf('2')}.md)`,
    });
    await importInto(root, zip, { site, choices: [{ folder: 'ci' }] });
    expect(existsSync(`${root}src/content/docs/linux/day31.md`)).toBe(true);
    expect(JSON.parse(readFileSync(`${root}src/content/parts.json`, 'utf8')).ci).toBe('CI/CD');
  });

  const folders = { ...day(1, '글'), ...within('7. 컨테이너/', day(2, '글')), ...within('8. 클라우드/', day(3, '글')) };
  test.each([
    [[{ folder: 'all', name: '9. 모두' }], ['all/day01.md', 'all/day02.md', 'all/day03.md']],
    [
      [
        { folder: 'all', name: '9. 모두' },
        { folder: 'cloud', name: '8. 클라우드' },
      ],
      ['all/day01.md', 'all/day02.md', 'cloud/day03.md'],
    ],
  ])(
    'is not requested if one part is chosen that Notion does not have: it gets all other notes',
    async (choices, paths) => {
      const root = makeProject();
      await importInto(root, await makeZip(folders), { choices });
      for (const path of paths) expect(existsSync(`${root}src/content/docs/${path}`), path).toBe(true);
    },
  );
});
