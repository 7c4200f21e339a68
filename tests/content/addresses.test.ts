import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PUBLISHED, readPublished } from '../../src/plugins/sections/published.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('published URLs', () => {
  const published = readPublished(root);

  test('lead to their notes and sections', () => {
    for (const address of published.keys()) expect(existsSync(`${root}dist${address}index.html`), address).toBe(true);
  });

  test.skipIf(!existsSync(`${root}.git`))('are never removed from the list', () => {
    const log = ['log', '--patch', '--format=', '--', ':(glob)src/**/permalinks.txt'];
    const history = execFileSync('git', log, { cwd: root, encoding: 'utf8' });
    const once = history.split('\n').flatMap((line) => /^\+(\/.*)$/.exec(line)?.[1] ?? []);
    const removed = once.filter((address) => !published.has(address));
    expect(removed, `${PUBLISHED}에서 지운 주소를 되살리세요.`).toEqual([]);
  });
});
