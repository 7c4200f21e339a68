import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Caches of drawings, which take long, keyed by their sources. */
const CACHES = ['node_modules/.astro/cards', 'node_modules/.astro/diagrams'];

/** Notes, glossary and permalinks for the tests, which do not depend on `src/content`. */
const CONTENT = 'tests/fixtures/content';

/**
 * A temporary copy of the project with separate caches and the content of the tests. It is inside the project, so that Node
 * resolves the packages.
 */
export class Project {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param cached the project whose drawings are reused: by default this one, which has none in a new clone */
  static async copy(cached = root): Promise<Project> {
    const folder = await mkdtemp(join(root, '.test-'));
    for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    for (const name of CACHES)
      if (existsSync(join(cached, name))) await cp(join(cached, name), join(folder, name), { recursive: true });
    await rm(join(folder, 'src/content'), { recursive: true });
    await cp(join(root, CONTENT), join(folder, 'src/content'), { recursive: true });
    return new Project(folder);
  }

  /** Writes a page, such as `devops/day07.md`. */
  async write(page: string, text: string): Promise<void> {
    const file = join(this.folder, 'src/content/docs', page);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  delete(page: string): Promise<void> {
    return rm(join(this.folder, 'src/content/docs', page));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/** Variables that Vitest sets, or that the shell may have set for another build. */
const FOREIGN_ENV = /^(?:BASE|BASE_URL|DEV|MODE|NODE_ENV|PORT|PROD|SITE|SKIP_CARDS|SSR|TEST|VITEST.*)$/;

/**
 * @returns the environment for a program, without colours and without variables of Vitest, which change Astro's
 * behaviour
 */
export const environment = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN_ENV.test(name))),
  NO_COLOR: '1',
  ...env,
});

/**
 * Runs `npm run build` in a folder.
 *
 * @returns its exit code and output, without colours
 */
export function build(
  folder: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--run', 'build'], { cwd: folder, env: environment(env) });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
