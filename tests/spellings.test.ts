import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { open, page } from './support/browser.ts';
import { dist } from './support/site.ts';
import { findMissedNotes } from './support/spellings.ts';

test('each spelling of a term finds the notes that use it', async () => {
  const source = await readFile(new URL('fixtures/content/glossary.yml', import.meta.url), 'utf8');
  await open('/');
  const { spellings, missed } = await findMissedNotes(dist, source, page);
  expect(spellings).toBeGreaterThan(100);
  expect(missed).toEqual([]);
});
