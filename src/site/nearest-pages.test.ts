import { expect, test } from 'vitest';
import { nearestPages } from './nearest-pages.ts';

const PATHS = ['/notes/devops/day05/', '/notes/devops/day06/', '/notes/networking/day21/', '/notes/about/'];

test.each([
  ['another part', '/notes/linux/day05/', '/notes/devops/day05/'],
  ['a missing leading zero', '/notes/devops/day5', '/notes/devops/day05/'],
  ['capitals and punctuation', '/notes/DevOps/Day_05', '/notes/devops/day05/'],
  ['a file extension', '/notes/devops/day05.html', '/notes/devops/day05/'],
  ['a former section', '/notes/day05/old-heading/', '/notes/devops/day05/'],
  ['another base', '/about', '/notes/about/'],
])('finds a page despite %s', (_name, address, path) => expect(nearestPages(address, PATHS)).toEqual([path]));

test.each(['/notes/devops/day50/', '/notes/', '', '/notes/devops/', '//%'])('finds nothing for %s', (address) =>
  expect(nearestPages(address, PATHS)).toEqual([]),
);
