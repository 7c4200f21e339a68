import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/plugins/delivery/serve.ts';
import { findChromium } from './engines/chromium.ts';
import { build, Project } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium executable. */
    chromium: string;
    /** Folder of the project of the test site. */
    site: string;
    /** Origin at which the test site is served. */
    origin: string;
    /** Output of the build. */
    buildOutput: string;
  }
}

/** Builds and serves the test site once for all tests. */
export default async function setup({ name, provide }: TestProject) {
  provide('chromium', await findChromium(name === 'site'));
  const project = await Project.copy();
  const { code, output } = await build(project.folder);
  if (code !== 0) throw new Error(output);
  provide('buildOutput', output);
  provide('site', project.folder);
  const { origin, stop } = await serve(join(project.folder, 'dist'));
  provide('origin', origin);
  return async () => {
    stop();
    await project.remove();
  };
}
