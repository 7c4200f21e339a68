import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../site/parts.ts';
import type { SourcePage } from '../../site/source-site.ts';
import { checkAddresses } from './check-addresses.ts';

const [part] = parts.keys();
const note = (slug: string, ids: string[]): SourcePage => ({
  ...{ file: `${part}/${slug}.md`, path: `${part}/${slug}`, title: slug, description: '' },
  moved: { pages: [], sections: {} },
  headings: ids.map((id, index) => ({ id, text: id, level: 2, line: 6 + index })),
});

test('reports conflicting addresses and broken published addresses before a build', async () => {
  const root = `${await mkdtemp(join(tmpdir(), 'addresses-'))}/`;
  await mkdir(join(root, 'src/content'), { recursive: true });
  await writeFile(join(root, 'src/content/permalinks.txt'), `/day05/\n/day05/monitoring/\n/${part}/day05/\n`);
  const site = { root, docs: '', pages: [note('day05', ['plan', 'monitor'])], taken: ['day05/plan/'] };
  const { problems, counted } = await checkAddresses({ ...site, toPublish: false });
  expect(problems).toMatchObject([
    { file: `src/content/docs/${part}/day05.md`, line: 6, cause: expect.stringContaining('/day05/plan/') },
    { file: 'src/content/permalinks.txt', line: 2, cause: '섹션의 주소 /day05/monitoring/ 가 끊겼습니다.' },
  ]);
  expect(counted).toBe('게시한 주소 3개');

  const toPublish = await checkAddresses({ ...site, toPublish: true });
  expect(toPublish.problems.slice(problems.length)).toMatchObject([
    { line: 3, cause: '새 주소 2개가 게시한 주소의 목록에 없습니다: /day05/monitor/ …' },
  ]);
  await rm(root, { recursive: true });
});
