import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';

let folder: string;
let dist: string;

async function site(name: string, text: string): Promise<void> {
  await mkdir(join(folder, name, '_astro'), { recursive: true });
  await writeFile(
    join(folder, name, '_headers'),
    `/*\n  X-All: ${text}\n/notes/_astro/*\n  Cache-Control: immutable\n`,
  );
  await writeFile(join(folder, name, '_astro/a.js'), text);
  await writeFile(join(folder, name, '404.html'), `nothing ${text}`);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  dist = join(folder, 'dist');
  await site('dist', 'first');
});
afterEach(() => rm(folder, { recursive: true }));

test('serves a site below its base with the headers for full paths and with its 404 page', async () => {
  const { origin, stop } = await serve(dist, { base: 'notes' });
  const script = await fetch(`${origin}/notes/_astro/a.js`);
  const missing = await fetch(`${origin}/notes/b/`);
  const outside = await fetch(`${origin}/_astro/a.js`);
  stop();

  expect([script.status, script.headers.get('x-all'), script.headers.get('cache-control')]).toEqual([
    200,
    'first',
    'immutable',
  ]);
  expect([missing.status, missing.headers.get('x-all'), await missing.text()]).toEqual([404, 'first', 'nothing first']);
  expect(outside.status).toBe(404);
});

test('serves a new build, its headers and its 404 page as soon as it exists', async () => {
  const { origin, stop } = await serve(dist, { base: '/notes' });
  const seen = async () => {
    const [file, missing] = [await fetch(`${origin}/notes/_astro/a.js`), await fetch(`${origin}/notes/b/`)];
    return [file.status, await file.text(), file.headers.get('x-all'), await missing.text()];
  };
  expect(await seen()).toEqual([200, 'first', 'first', 'nothing first']);
  await rename(dist, `${dist}.old`);
  expect((await seen())[0]).toBe(404);
  await site('dist', 'second');
  expect(await seen()).toEqual([200, 'second', 'second', 'nothing second']);
  stop();
});

describe('from the command line', () => {
  /** Starts the server, and stops it after its first output. */
  function run(args: string[], variables: Record<string, string> = {}) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), ...args], {
      cwd: folder,
      env: { ...process.env, PORT: '', BASE: '', SITE: '', ...variables },
    });
    let output = '';
    return new Promise<{ code: number | null; output: string }>((resolve) => {
      child.stdout.on('data', (data) => {
        output += data;
        child.kill();
      });
      child.stderr.on('data', (data) => (output += data));
      child.on('close', (code) => resolve({ code, output }));
    });
  }
  const refused = (output: string | RegExp) => ({ code: 1, output: expect.stringMatching(output) });
  const ONE_LINE = /^[^\n]+\n$/;

  /** Calls `use` with a port that another program occupies. */
  async function withTakenPort(use: (port: number) => Promise<void>) {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    await use((other.address() as { port: number }).port);
    other.close();
  }

  test('prints the address with the requested port and base', async () => {
    const { output } = await run(['--port', '0'], { BASE: 'notes', PORT: '1' });
    expect(output).toMatch(/^http:\/\/localhost:\d{2,}\/notes\/\n$/);
  });

  test('reports a port in use in one sentence, regardless of how it was set', () =>
    withTakenPort(async (port) => {
      for (const { code, output } of [await run([], { PORT: `${port}` }), await run(['--port', `${port}`])]) {
        expect(code).toBe(1);
        expect(output).toMatch(ONE_LINE);
        expect(output).toMatch(new RegExp(`포트 ${port}.*쓰고 있습니다.*PORT=`));
      }
    }));

  test('reports an invalid port, an unknown option and a missing site in one sentence', async () => {
    expect(await run(['--port', 'x'])).toEqual(refused(ONE_LINE));
    expect(await run([], { PORT: '-1' })).toEqual(refused(ONE_LINE));
    expect(await run(['--prot', '1'])).toEqual(refused(ONE_LINE));
    await rm(dist, { recursive: true });
    expect(await run([])).toEqual(refused(/^빌드한 사이트가 없습니다\. 먼저 npm run build를 실행하세요\.\n$/));
  });
});
