import { expect, test } from 'vitest';
import { normalizeBase } from './base.ts';

test.each([
  ['/', '/'],
  ['', '/'],
  ['notes', '/notes/'],
  ['/notes', '/notes/'],
  ['/notes/', '/notes/'],
  ['/team/notes', '/team/notes/'],
])('%j is normalized to %s', (base, normalized) => expect(normalizeBase(base)).toBe(normalized));
