import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { environment, Project } from '../../../tests/support/project.ts';

const project = await Project.copy();
afterAll(() => project.remove());

test('the problems of all pages are in one list, also those of pages that Astro cannot read', async () => {
  await project.write('devops/a.md', '---\ntitle: 가\ndescription: 나\ntags: [다]\n---\n\n##제목\n');
  await project.write('devops/b.md', '---\ntitle: 가\ndescription: 나\n---\n\n[글](/없는-쪽/)\n');
  const { status, stderr } = spawnSync(process.execPath, ['src/plugins/checks/check-notes.ts'], {
    cwd: project.folder,
    env: environment(),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.match(/^src\/content\/docs\/\S+/gm)).toEqual([
    'src/content/docs/devops/a.md:4',
    'src/content/docs/devops/a.md:7',
    'src/content/docs/devops/b.md:6',
  ]);
});
