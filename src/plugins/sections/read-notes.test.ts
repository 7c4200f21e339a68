import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'notes-'))));
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, file), text);
}
const folder = (name: string) => pathToFileURL(join(root, name, '/'));

test('reads title, description and sections of a note, and `moved` of its source', async () => {
  const html = `<head><meta name="description" content="설명"></head><main><h1 id="_top">Day 5</h1><p>머리글</p>
    <h2 id="plan">계획</h2><p>첫 문장.</p><p>다음 문장.</p></main>`;
  await write('docs/devops/day05.md', '---\ntitle: Day 5\nmoved:\n  pages: [devops/day5]\n---\n');
  for (const page of ['devops/day05', 'about', '.']) await write(`dist/${page}/index.html`, html);
  await write('dist/devops/old/index.html', '<h1><a href="/">지금</a></h1>');

  expect(await readNotes(folder('dist'), folder('docs'))).toEqual([
    {
      path: 'devops/day05',
      file: 'devops/day05.md',
      title: 'Day 5',
      description: '설명',
      moved: { pages: ['devops/day5'], sections: {} },
      sections: [{ id: 'plan', heading: '계획', level: 2, prose: '첫 문장. 다음 문장.' }],
    },
  ]);
});

test.each([
  ['docs/DevOps/Day 05.md', 'moved:\n  pages: [devops/day5]', 'devops/day-05'],
  ['docs/devops/day05.mdx', 'slug: devops/day00\nmoved:\n  pages: [devops/day5]', 'devops/day00'],
  ['docs/devops/index.md', 'slug: devops/start\nmoved:\n  pages: [devops/day5]', 'devops/start'],
])('reads `moved` of %s for its page, regardless of the name of the file', async (file, frontMatter, path) => {
  await write(file, `---\ntitle: Day 5\n${frontMatter}\n---\n`);
  await write('docs/devops/_draft.md', '---\ntitle: *중요*\n---\n');
  await write(`dist/${path}/index.html`, '<head></head><main><h1 id="_top">Day 5</h1></main>');
  expect(await readNotes(folder('dist'), folder('docs'))).toMatchObject([
    { path, file: file.slice('docs/'.length), moved: { pages: ['devops/day5'] } },
  ]);
});
