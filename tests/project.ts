import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const CACHES = ['.astro', '.vite', '.cache', '.package-lock.json'];

/** A copy of the project in a folder of its own, with its own caches, for building it with other pages. */
export class Project {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async copy(): Promise<Project> {
    const folder = await mkdtemp(join(tmpdir(), 'devops-note-'));
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    await mkdir(join(folder, 'node_modules'));
    for (const name of await readdir(join(root, 'node_modules')))
      if (!CACHES.includes(name)) await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    return new Project(folder);
  }

  /** Writes a page, such as `devops/day07.md`, into the notes. */
  async write(page: string, text: string): Promise<void> {
    const file = join(this.folder, 'src/content/docs', page);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/**
 * Builds the site in a folder as `npm run build` does.
 *
 * @returns its exit code and all that it printed, without colours
 */
export function build(
  folder = root,
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
