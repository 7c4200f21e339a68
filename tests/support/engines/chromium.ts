import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const args = [
  ...['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // Share one process between tabs: starting a process takes longer than opening a tab.
  '--renderer-process-limit=1',
  // Fractional text widths, as on current screens; the headless shell rounds them to integers.
  '--font-render-hinting=none',
  // Do not load two internal pages of the address bar for each window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];
/** A third faster, but without windows, back/forward cache and a separate clipboard. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Starts the Chromium that {@link findChromium} found. */
export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args });

/** Starts Chromium with the back/forward cache, which Playwright disables. */
export const launchWithPageCache = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

function installed(mayBeShell: boolean): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = mayBeShell ? [SHELL, ...NAMES] : NAMES;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].filter((path) => existsSync(path));
}

/** Starts a browser once. @returns the reason if it fails */
async function startError(path: string): Promise<string | undefined> {
  try {
    const browser = await launch(path);
    console.log(`Chromium ${browser.version()}: ${path}`);
    await browser.close();
  } catch (error) {
    return `${path}: ${(error as Error).message.split('\n', 1)[0]}`;
  }
}

function run(command: string, ...args: string[]): string | undefined {
  console.log(`Chromium을 설치합니다: ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  return status === 0 ? undefined : `${[command, ...args].join(' ')}: ${error?.message ?? `종료 코드 ${status}`}`;
}

/** The prefix for a command that installs packages; `undefined` without permission. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installPackage(mayBeShell: boolean): string | undefined {
  const prefix = asRoot();
  if (!prefix) return 'apt-get: 패키지를 설치할 권한이 없습니다.';
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'apt-get: 이 시스템에 없습니다.';
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command!, ...rest);
  };
  const install = (name: string) => apt('install', '-y', '-qq', name);
  const reason = apt('update', '-qq');
  if (reason) return reason;
  // Older distributions have no package for the headless shell.
  if (mayBeShell && !install(SHELL)) return undefined;
  return install('chromium');
}

/**
 * Finds a Chromium for the tests: the one in `CHROME_PATH`; otherwise an installed one, Playwright's download, or the
 * package of the distribution, in this order.
 *
 * @param mayBeShell whether the headless shell is sufficient, which is preferred then
 * @returns path of the first one that starts
 * @throws if none does, with all attempts
 */
export async function findChromium(mayBeShell = false): Promise<string> {
  const given = process.env.CHROME_PATH;
  const failures: string[] = [];
  const firstWorking = async (paths: string[]) => {
    for (const path of paths) {
      const reason = await startError(path);
      if (!reason) return path;
      failures.push(reason);
    }
  };
  const attempts = [
    undefined,
    () => run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'),
    () => installPackage(mayBeShell),
  ];
  for (const attempt of given ? [undefined] : attempts) {
    const reason = attempt?.();
    if (reason) failures.push(reason);
    const found = reason ? undefined : await firstWorking(given ? [given] : installed(mayBeShell));
    if (found) return found;
  }
  throw new Error(
    `테스트에 쓸 Chromium이 없습니다. 설치한 뒤 그 경로를 CHROME_PATH에 적어 주세요.\n${failures.join('\n')}`,
  );
}
