import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { diagramReports } from './build-errors.ts';
import { brokenFigure } from './figure.ts';

const folder = await mkdtemp(join(tmpdir(), 'diagram-errors-'));
afterAll(() => rm(folder, { recursive: true }));
const root = pathToFileURL(`${folder}/`);
const dist = new URL('dist/', root);

const figure = (file: string, line: number) =>
  brokenFigure({ line, cause: '"까닭" & 까닭', fix: '고치세요.' }, new URL(file, root), 'block');

test('reports each diagram of the built pages that could not be drawn, once, ordered by file and line', async () => {
  await mkdir(new URL('a%20b/', dist), { recursive: true });
  await writeFile(new URL('index.html', dist), `<p>${figure('src/나.md', 10)}${figure('src/나.md', 9)}`);
  await writeFile(new URL('a%20b/%23.html', dist), figure('src/가.md', 3) + figure('src/나.md', 9));
  await writeFile(new URL('good.html', dist), '<figure class="diagram"></figure>');
  expect(await diagramReports(dist, root)).toEqual(
    ['src/가.md:3', 'src/나.md:9', 'src/나.md:10'].map((place) => `${place}\n    "까닭" & 까닭\n    → 고치세요.`),
  );
});
