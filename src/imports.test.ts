import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const MAX_LINES = 250;

const { devDependencies: dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};

const list = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const source = list('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

/** Files of the project that a file imports, including types, or loads by name. */
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
const moduleOf = (file: string) => /^src\/(?:plugins\/)?[^/]+/.exec(file)?.[0];

test('a module imports only from itself, from site/ and from packages', () => {
  const isChecked = (name: string | undefined) => /^src\/(?:plugins\/|site$|markdown$|notion$)/.test(name ?? '');
  const allowed = (name: string | undefined) => new Set([name, 'src/site', 'src/content', undefined]);
  const violations = [...graph].flatMap(([file, imports]) => {
    const name = moduleOf(file);
    const others = isChecked(name) ? imports.filter((path) => !allowed(name).has(moduleOf(path))) : [];
    return others.map((path) => `${file} → ${path}`);
  });
  expect(violations).toEqual([]);
});

test('there are no import cycles', () => {
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

test(`no file has more than ${MAX_LINES} lines`, () => {
  const files = list('{astro.config.mjs,vitest.config.ts,{src,tests,bench}/**/*.{ts,astro,css}}');
  const linesOf = (file: string) => read(file).split('\n').length - 1;
  expect(files.filter((file) => linesOf(file) > MAX_LINES)).toEqual([]);
});

test.each(['diagrams', 'search', 'twins'])('the README lists all packages that another site needs for %s()', (name) => {
  const files = new Set(source.filter((file) => file.startsWith(`src/plugins/${name}/`)));
  for (const file of files) for (const next of graph.get(file) ?? []) if (graph.has(next)) files.add(next);
  const packages = [...files].flatMap((file) =>
    ts
      .preProcessFile(read(file).replace(/^import type [^;]*;|^declare module /gm, ''), true, true)
      .importedFiles.map(({ fileName }) => /^(?:@[^/]+\/)?[^/]+/.exec(fileName)![0])
      .filter((imported) => imported in dependencies && !/^(?:@astrojs\/.*|astro)$/.test(imported)),
  );
  const row = read('README.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}()\``))!;
  const listed = [...row.split('|')[2]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  expect(packages.filter((imported) => !listed.includes(imported))).toEqual([]);
});
