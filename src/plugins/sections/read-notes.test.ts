import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

test('a note is its title, its description, its sections, and what its source says of its past', async () => {
  const root = await mkdtemp(join(tmpdir(), 'notes-'));
  const write = async (file: string, text: string) => {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const html = `<head><meta name="description" content="설명"></head><main><h1 id="_top">Day 5</h1><p>머리글</p>
    <h2 id="plan">계획</h2><p>첫 문장.</p><p>다음 문장.</p></main>`;
  await write('docs/devops/day05.md', '---\ntitle: Day 5\nmoved:\n  pages: [devops/day5]\n---\n');
  for (const page of ['devops/day05', 'about', '.']) await write(`dist/${page}/index.html`, html);
  await write('dist/devops/old/index.html', '<h1><a href="/">지금</a></h1>');
  const folder = (name: string) => pathToFileURL(join(root, name, '/'));

  expect(await readNotes(folder('dist'), folder('docs'))).toEqual([
    {
      path: 'devops/day05',
      title: 'Day 5',
      description: '설명',
      moved: { pages: ['devops/day5'], sections: {} },
      sections: [{ id: 'plan', heading: '계획', level: 2, prose: '첫 문장. 다음 문장.' }],
    },
  ]);
  await rm(root, { recursive: true });
});
