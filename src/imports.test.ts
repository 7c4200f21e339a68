import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const LONGEST_FILE = 250;

const list = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const source = list('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

/** Files of the project that a file imports, types too, or names to be loaded later. */
function importsOf(file: string): string[] {
  const text = read(file).replace(/^---$|<\/?script>/gm, '');
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const named = [...text.matchAll(/(?:new URL\(|fileOf\(|<script src=)['"]([^'"]+)['"]/g)].map(([, path]) => path!);
  return [...imported, ...named]
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, resolve(root, dirname(file), path.replace(/\?.*$/, ''))).replaceAll('\\', '/'));
}
const graph = new Map(source.map((file) => [file, importsOf(file)]));

/** `src/plugins/search` of `src/plugins/search/query/rank.ts`, `src/site` of `src/site/base.ts`. */
const roomOf = (file: string) => /^src\/(?:plugins\/)?[^/]+/.exec(file)?.[0];

test('a room imports from itself, from site/ and from packages only', () => {
  const isRoom = (room: string | undefined) => /^src\/(?:plugins\/|site$|markdown$|notion$)/.test(room ?? '');
  const allowed = (room: string | undefined) => new Set([room, 'src/site', 'src/content', undefined]);
  const strangers = [...graph].flatMap(([file, imports]) => {
    const room = roomOf(file);
    const others = isRoom(room) ? imports.filter((path) => !allowed(room).has(roomOf(path))) : [];
    return others.map((path) => `${file} → ${path}`);
  });
  expect(strangers).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of source) visit(file, []);
  expect(cycles).toEqual([]);
});

test(`no file has more than ${LONGEST_FILE} lines`, () => {
  const files = list('{astro.config.mjs,vitest.config.ts,{src,tests,bench}/**/*.{ts,astro,css}}');
  const linesOf = (file: string) => read(file).split('\n').length - 1;
  expect(files.filter((file) => linesOf(file) > LONGEST_FILE)).toEqual([]);
});
