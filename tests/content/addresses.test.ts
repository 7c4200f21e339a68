import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { permalinks } from '../../src/plugins/sections/permanent-addresses.ts';
import { explainBrokenAddresses, PUBLISHED, readPublished } from '../../src/plugins/sections/published.ts';
import { readNotes } from '../../src/plugins/sections/read-notes.ts';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

describe('published URLs', async () => {
  const notes = await readNotes(dist, new URL('src/content/docs/', root));
  const links = permalinks(notes, []);
  const published = await readPublished();

  test('lead to their notes and sections', () => {
    expect(explainBrokenAddresses(published, notes, links).join('\n\n')).toBe('');
    for (const address of published) expect(existsSync(new URL(`.${address}index.html`, dist)), address).toBe(true);
  });

  test.skipIf(!existsSync(new URL('.git', root)))('are never removed from the list', () => {
    const log = ['log', '--patch', '--format=', '--', ':(glob)src/**/permalinks.txt'];
    const history = execFileSync('git', log, { cwd: root, encoding: 'utf8' });
    const once = history.split('\n').flatMap((line) => /^\+(\/.*)$/.exec(line)?.[1] ?? []);
    const removed = once.filter((address) => !published.includes(address));
    expect(removed, `${PUBLISHED.pathname}에서 지운 주소를 되살리세요.`).toEqual([]);
  });
});
