import { expect, test } from 'vitest';
import type { ExportFile } from '../read/export-file.ts';
import { idOf } from '../testing.ts';
import { openLibrary } from './library.ts';

const libraryOf = (...paths: string[]) =>
  openLibrary(paths.map((path) => ({ path, size: 1, read: Promise.reject, copyTo: Promise.reject }) as ExportFile));
const page = `가 ${idOf('a')}.md`;
const other = `나 ${idOf('b')}.md`;

test('a picture in a renamed folder is found by its name', () => {
  expect(libraryOf(page, 'pictures/image.png').find('%EA%B0%80/image.png', page)).toBe('pictures/image.png');
});

test('a picture of another page with the same name is not', () => {
  expect(libraryOf(page, other, '나/image.png').find('%EA%B0%80/image.png', page)).toBeUndefined();
  expect(libraryOf(page, other, '나/image.png').find('%EB%82%98/image.png', page)).toBe('나/image.png');
});
