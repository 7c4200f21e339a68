import { expect, test } from 'vitest';
import { nearestPages } from './nearest-pages.ts';

const PATHS = ['/notes/devops/day05/', '/notes/devops/day06/', '/notes/networking/day21/', '/notes/about/'];

test.each([
  ['another part', '/notes/linux/day05/', '/notes/devops/day05/'],
  ['a number without its zero', '/notes/devops/day5', '/notes/devops/day05/'],
  ['capitals and signs', '/notes/DevOps/Day_05', '/notes/devops/day05/'],
  ['a file', '/notes/devops/day05.html', '/notes/devops/day05/'],
  ['a section that is gone', '/notes/day05/old-heading/', '/notes/devops/day05/'],
  ['another base', '/about', '/notes/about/'],
])('%s', (_name, address, path) => expect(nearestPages(address, PATHS)).toEqual([path]));

test.each(['/notes/devops/day50/', '/notes/', '', '/notes/devops/', '//%'])('nothing is near %s', (address) =>
  expect(nearestPages(address, PATHS)).toEqual([]),
);
