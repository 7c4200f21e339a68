import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const args = [
  ...['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // A tab has no process of its own, which takes longer to start than the tab.
  '--renderer-process-limit=1',
  // Text as wide as on a screen of today, which the shell without windows rounds to whole pixels.
  '--font-render-hinting=none',
  // Two pages of the browser's own behind its address bar, which each window would load.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];
/** Takes a third less time, and has no windows, no cache of whole pages and no clipboard of its own. */
const SHELL = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Starts the Chromium that {@link findChromium} found. */
export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args });

/** The same with its cache of whole pages to go back to, which Playwright turns off. */
export const launchWithPageCache = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

function installed(mayBeShell: boolean): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = mayBeShell ? [SHELL, ...NAMES] : NAMES;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].filter((path) => existsSync(path));
}

/** What is wrong with a browser, or nothing where it starts. */
async function fault(path: string): Promise<string | undefined> {
  try {
    const browser = await launch(path);
    console.log(`Chromium ${browser.version()}: ${path}`);
    await browser.close();
  } catch (error) {
    return `${path}: ${(error as Error).message.split('\n', 1)[0]}`;
  }
}

function run(command: string, ...words: string[]): string | undefined {
  console.log(`Chromium을 설치합니다: ${[command, ...words].join(' ')}`);
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  return status === 0 ? undefined : `${[command, ...words].join(' ')}: ${error?.message ?? `종료 코드 ${status}`}`;
}

/** Words to put before a command that installs packages; nothing where this user may not. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installPackage(mayBeShell: boolean): string | undefined {
  const prefix = asRoot();
  if (!prefix) return 'apt-get: 패키지를 설치할 권한이 없습니다.';
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'apt-get: 이 시스템에 없습니다.';
  const apt = (...words: string[]) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...words];
    return run(command!, ...rest);
  };
  const install = (name: string) => apt('install', '-y', '-qq', name);
  const reason = apt('update', '-qq');
  if (reason) return reason;
  // An older distribution has no package of the shell.
  if (mayBeShell && !install(SHELL)) return undefined;
  return install('chromium');
}

/**
 * A real Chromium for the tests: the one that `CHROME_PATH` names, else an installed one, else Playwright's download, else
 * the distribution's package.
 *
 * @param mayBeShell whether the shell without windows will do, which is taken first then
 * @returns path of one that starts
 * @throws where none does, with what was tried
 */
export async function findChromium(mayBeShell = false): Promise<string> {
  const given = process.env.CHROME_PATH;
  const faults: string[] = [];
  const firstSound = async (paths: string[]) => {
    for (const path of paths) {
      const reason = await fault(path);
      if (!reason) return path;
      faults.push(reason);
    }
  };
  const attempts = [
    undefined,
    () => run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'),
    () => installPackage(mayBeShell),
  ];
  for (const attempt of given ? [undefined] : attempts) {
    const reason = attempt?.();
    if (reason) faults.push(reason);
    const found = reason ? undefined : await firstSound(given ? [given] : installed(mayBeShell));
    if (found) return found;
  }
  throw new Error(
    `테스트에 쓸 Chromium이 없습니다. 설치한 뒤 그 경로를 CHROME_PATH에 적어 주세요.\n${faults.join('\n')}`,
  );
}
