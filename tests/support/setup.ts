import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/plugins/delivery/serve.ts';
import { findChromium } from './engines/chromium.ts';
import { build, Project } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that the tests drive. */
    chromium: string;
    /** Folder of the tests' own site, and the origin that it is served at. */
    site: string;
    origin: string;
    /** All that the build printed. */
    buildOutput: string;
  }
}

/** Builds the site and serves it, once for all tests that need it. */
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
