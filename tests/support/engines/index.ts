/**
 * Starts the browsers for `npm run test:browsers`: Playwright's if they are downloaded, otherwise those of the system.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from 'playwright-core';
import { findChromium, launchWithPageCache } from './chromium.ts';
import { playwrightTab, type Tab } from './tab.ts';
import { webDriverTab } from './web-driver.ts';

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** Debian's WebKitGTK includes a browser for automation; its path includes the version and the architecture. */
const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';
const INSTALL: Record<Exclude<Engine, 'Chromium'>, [packages: string, name: string]> = {
  Firefox: ['firefox-esr', 'firefox'],
  WebKit: ['webkit2gtk-driver xvfb xauth', 'webkit'],
};

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

async function findFirefox() {
  if (existsSync(firefox.executablePath())) return async () => playwrightTab(await firefox.launch());
  const executablePath = onPath('firefox-esr') ?? onPath('firefox');
  if (!executablePath) return undefined;
  return async () => playwrightTab(await firefox.launch({ channel: 'moz-firefox', executablePath }));
}

async function findWebKit() {
  if (existsSync(webkit.executablePath())) return async () => playwrightTab(await webkit.launch());
  const [binary] = globSync(MINI_BROWSER);
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('xvfb-run')];
  return binary && driver && screen ? () => startWebKit(screen, driver, binary) : undefined;
}

/**
 * @returns a function that starts the browser and opens a tab
 * @throws if the browser is not installed, with instructions
 */
export async function findEngine(engine: Engine): Promise<() => Promise<Tab>> {
  if (engine === 'Chromium') {
    const path = await findChromium();
    return async () => playwrightTab(await launchWithPageCache(path));
  }
  const start = await (engine === 'Firefox' ? findFirefox() : findWebKit());
  if (start) return start;
  const [packages, name] = INSTALL[engine];
  throw new Error(
    `${engine} 계열의 브라우저가 없습니다. 둘 가운데 하나로 설치하세요.\n` +
      `  Debian: apt-get install ${packages}\n  그 밖: npx playwright-core install --with-deps ${name}`,
  );
}

/** @returns a port that is currently free */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function startWebKit(screen: string, driver: string, binary: string): Promise<Tab> {
  const port = await freePort();
  // A separate process group, so that the screen, the driver and the browser end together.
  const processes = spawn(screen, ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilReady(origin, processes);
    const tab = await webDriverTab(origin, { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } });
    const close = () => tab.close().finally(() => process.kill(-processes.pid!));
    await tab.resize(1280, 844);
    return { ...tab, close };
  } catch (error) {
    process.kill(-processes.pid!);
    throw error;
  }
}

async function untilReady(origin: string, { exitCode }: ChildProcess): Promise<void> {
  for (let wait = 100; wait < 10_000; wait *= 1.3) {
    const answer = await fetch(`${origin}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Error('WebKitWebDriver가 시작하지 않았습니다.');
}
