import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAX_OUTPUT = 2 ** 28;

/** Times of the first and the last commit of a file, in seconds since 1970, as in git. */
export interface Changes {
  first: number;
  last: number;
}

/** A line of a file, and the time of its last change in seconds since 1970. */
export interface DatedLine {
  text: string;
  changed: number;
}

/** @returns the output of git; empty if there is no git or no repository */
async function git(folder: string, ...words: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...words], {
      cwd: folder,
      maxBuffer: MAX_OUTPUT,
    });
    return stdout;
  } catch {
    return '';
  }
}

/**
 * @param folder folder in a repository
 * @returns the changes of each committed file in the folder, by relative path, including those before it was moved
 *   within the folder
 */
export async function readHistory(folder: string): Promise<Map<string, Changes>> {
  const log = await git(folder, 'log', '--format=@%ct', '--name-status', '--find-renames', '--relative', '--', '.');
  const currentPaths = new Map<string, string>();
  const history = new Map<string, Changes>();
  let time = 0;
  // From the newest commit to the oldest.
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) time = Number(line.slice(1));
    const [status, ...paths] = line.split('\t');
    const path = paths.at(-1);
    if (!path) continue;
    const current = currentPaths.get(path) ?? path;
    if (status!.startsWith('R')) currentPaths.set(paths[0]!, current);
    const { first = time, last = time } = history.get(current) ?? {};
    history.set(current, { first: Math.min(first, time), last: Math.max(last, time) });
  }
  return history;
}

/** @returns whether a repository lacks old commits, as after `git clone --depth 1`, so that its dates are too late */
export const isShallow = async (folder: string): Promise<boolean> =>
  (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true';

/** @returns the lines of the last committed version of a file */
export async function readLines(folder: string, file: string): Promise<DatedLine[]> {
  const blame = await git(folder, 'blame', '--line-porcelain', 'HEAD', '--', file);
  const lines: DatedLine[] = [];
  let changed = 0;
  for (const line of blame.split('\n'))
    if (line.startsWith('\t')) lines.push({ text: line.slice(1), changed });
    else if (line.startsWith('committer-time ')) changed = Number(line.slice('committer-time '.length));
  return lines;
}
