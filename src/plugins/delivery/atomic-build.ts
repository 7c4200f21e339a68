import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro empties its output folder before it builds. To preserve the last good site if a build fails or is aborted, the
 * site is built in another folder (`outDir` of the configuration, which plugins read early), and moved when it is
 * complete.
 *
 * @param moveTo folder of the finished site, relative to the project's root: `./dist`
 * @returns an integration that must be the last in the list
 */
export function atomicBuild(moveTo: string): AstroIntegration {
  let to: URL;
  return {
    name: 'atomic-build',
    hooks: {
      'astro:config:done'({ config }) {
        to = new URL(moveTo, config.root);
      },
      'astro:build:start': () => restoreSite(fileURLToPath(to)),
      'astro:build:done': async ({ dir, logger }) => {
        await moveSite(fileURLToPath(dir), fileURLToPath(to));
        logger.info(`${moveTo}에 옮겼습니다.`);
      },
    },
  };
}

const pathOf = (folder: string) => folder.replace(/[/\\]+$/, '');
/** Folder of the last site while the next one replaces it. */
const asideOf = (folder: string) => `${pathOf(folder)}.old`;

/**
 * Replaces the last site with a finished one. Nothing is copied: there is no site only for the time between two
 * renames.
 *
 * @param from folder of the finished site, on the same volume
 * @param to folder of the last site, which may be missing
 */
export async function moveSite(from: string, to: string): Promise<void> {
  if (pathOf(from) === pathOf(to)) return;
  const aside = asideOf(to);
  await rm(aside, { recursive: true, force: true });
  const hasLast = existsSync(to);
  if (hasLast) await rename(pathOf(to), aside);
  try {
    await rename(pathOf(from), pathOf(to));
  } catch (error) {
    if (hasLast) await rename(aside, pathOf(to));
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Restores the last site if a build was killed between the two renames of {@link moveSite}. */
export async function restoreSite(to: string): Promise<void> {
  if (!existsSync(to) && existsSync(asideOf(to))) await rename(asideOf(to), pathOf(to));
}
