import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Project } from '../tests/support/project.ts';
import { makeZip } from './notion/testing.ts';

const SAMPLE = resolve(import.meta.dirname, '../tests/fixtures/notion/sample/');
const zip = await makeZip(
  Object.fromEntries(
    globSync('**/*.{md,csv,png,pdf,zip}', { cwd: SAMPLE }).map((file) => [
      file.normalize('NFD'),
      readFileSync(`${SAMPLE}/${file}`),
    ]),
  ),
);

const project = await Project.copy();
afterAll(() => project.remove());
const copy = project.folder;
// The cache of drawings, which all checks share.
mkdirSync(`${copy}/node_modules/.astro`, { recursive: true });

/** Runs a program of the project, without a terminal. */
const run = (file: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [file, ...args], { cwd: copy, timeout: 100_000 }, (error, out, stderr) =>
      done({ code: error ? Number(error.code ?? -1) : 0, out, error: stderr }),
    );
    child.stdin?.end();
  });
const files = () => globSync('{src/content,public}/**/*.*', { cwd: copy }).sort();

describe('npm run import', () => {
  test('suggests flags instead of prompting without a terminal, and writes nothing', async () => {
    const before = files();
    const { code, error } = await run('src/import-notion.ts', zip);
    expect(code).toBe(1);
    expect(error).toContain('--part linux="3. Linux"');
    expect(files()).toEqual(before);
  });

  test('reports what it would do in a dry run', async () => {
    const before = files();
    const { code, out } = await run('src/import-notion.ts', zip, '--part', 'linux', '--dry-run');
    expect(code).toBe(2);
    expect(out).toContain('src/content/docs/linux/day14.md  새 노트');
    expect(files()).toEqual(before);
  });

  test('creates pages that pass the checks of the site except for what an author decides; a second import changes nothing', async () => {
    const first = await run('src/import-notion.ts', zip, '--part', 'linux');
    expect(first.code, first.error).toBe(2);
    expect(first.out).toMatch(/src\/content\/docs\/linux\/day14\.md:\d+\n/);
    expect(existsSync(`${copy}/src/content/docs/linux/day15.md`)).toBe(true);
    const checked = await run('src/plugins/checks/check-notes.ts');
    expect(
      checked.error.match(/^src\/\S+/gm),
      'except for its new URLs and pictures that are not in the export',
    ).toEqual([
      ...Array<unknown>(2).fill(expect.stringMatching(/^src\/content\/docs\/linux\/day14\.md:/)),
      expect.stringMatching(/^src\/content\/permalinks\.txt:/),
    ]);
    const second = await run('src/import-notion.ts', zip);
    expect(second).toMatchObject({ code: 0, error: '' });
    expect(second.out).toContain('모두 그대로');
    expect(globSync('.import-*', { cwd: copy })).toEqual([]);
  });

  test('leaves headings without an id to the program that checks notes, which adds them', async () => {
    await project.write(
      'linux/day99.md',
      '---\ntitle: Day 99. 끝\ndescription: 설명\n---\n## Docker 배포하기\n\n[두\n줄](day14.md)\n',
    );
    const checked = await run('src/plugins/checks/check-notes.ts', '--fix');
    expect(checked.out).toContain('1군데를 고쳤습니다');
    expect(checked.error.match(/^src\S*day99\S*/gm), 'a link over two lines').toHaveLength(1);
    expect(readFileSync(`${copy}/src/content/docs/linux/day99.md`, 'utf8')).toContain('## Docker 배포하기 {#docker-');
    expect(checked.error).not.toContain('--fix');
    expect((await run('src/plugins/checks/check-notes.ts', '--wrong')).error).toContain('--fix');
  });

  test.each([[[]], [['a.zip', 'b.zip']], [['--wrong']], [['a.zip', '--part', '리눅스']], [['none.zip']]])(
    'refuses %j with a Korean message',
    async (args) => {
      const { code, error } = await run('src/import-notion.ts', ...args);
      expect(code).toBe(1);
      expect(error).toMatch(/[가-힣]/);
      expect(error).not.toContain('    at ');
    },
  );
});
