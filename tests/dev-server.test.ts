import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './support/engines/chromium.ts';
import { environment, Project } from './support/project.ts';

const NOTE = 'devops/day06.md';
let project: Project;
let browser: Browser;
let server: ReturnType<typeof spawn>;
let origin: string;
let page: Page;

beforeAll(async () => {
  project = await Project.copy(inject('site'));
  const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: project.folder,
    env: environment({ ASTRO_TELEMETRY_DISABLED: '1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise((resolve) => {
    let output = '';
    server.stdout!.on('data', (chunk) => {
      output += String(chunk);
      const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (address) resolve(address);
    });
  });
  browser = await launch(inject('chromium'));
  page = await browser.newPage();
  // The first page waits until Vite has bundled its dependencies, and is reloaded then.
  page.setDefaultTimeout(90_000);
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  if (server?.exitCode === null) await once(server, 'exit');
  await project?.remove();
});

test(
  'problems are shown at the top of their page until they are fixed, and do not affect other pages',
  { timeout: 300_000 },
  async () => {
    const file = join(project.folder, 'src/content/docs', NOTE);
    const original = await readFile(file, 'utf8');
    const box = page.locator('#problems-in-page');
    await page.goto(`${origin}/devops/day06/`);
    await page.locator('.sl-markdown-content').waitFor();
    expect(await box.count()).toBe(0);

    await writeFile(file, `${original}\n![그림](./gone.png)\n\nkill <PID>\n`);
    await box.getByText('없는 그림입니다: ./gone.png').waitFor();
    await box.getByText('<PID>').first().waitFor();
    const other = await page.request.get(`${origin}/devops/day05/`);
    expect(other.status()).toBe(200);

    const picture = new PNG({ width: 8, height: 8 });
    await writeFile(join(file, '../gone.png'), PNG.sync.write(picture));
    await box.getByText('없는 그림입니다').waitFor({ state: 'detached' });
    const served = async () => (await page.request.get(page.url())).text();
    // A long interval: each request makes the server render the page, which delays reading the change.
    await expect.poll(served, { timeout: 90_000, interval: 1_000 }).toMatch(/<img[^>]*gone\.png/);
    await rm(join(file, '../gone.png'));
    await box.getByText('없는 그림입니다: ./gone.png').waitFor();
    expect((await page.request.get(`${origin}/devops/day05/`)).status()).toBe(200);

    await writeFile(file, original.replace('title: ', 'title: *중요* '));
    await box.getByText('YAML의 기호로 읽힙니다').waitFor();
    await writeFile(file, original);
    await box.waitFor({ state: 'detached' });
  },
);

test('an address of no note in a part is answered with the page for missing addresses', async () => {
  const response = await page.request.get(`${origin}/devops/day77/`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('페이지를 찾을 수 없습니다');
});

test('a page whose file is renamed to .mdx and back stays', { timeout: 120_000 }, async () => {
  // Astro may keep outdated content if it changes again while a page that reloads is being rendered.
  await page.goto('about:blank');
  const file = join(project.folder, 'src/content/docs/devops/day05.md');
  const status = async () => (await page.request.get(`${origin}/devops/day05/`)).status();
  for (const [from, to] of [
    [file, `${file}x`],
    [`${file}x`, file],
  ] as const) {
    await rename(from, to);
    // Until the server has handled all events.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await expect.poll(status, { timeout: 20_000, interval: 1_000 }).toBe(200);
  }
});
