import type { TestProject } from 'vitest/node';
import { serve } from '../../src/plugins/delivery/serve.ts';
import { findChromium } from './chromium.ts';
import { build } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium that the tests drive. */
    chromium: string;
    /** Origin that the built site is served at. */
    origin: string;
    /** All that the build printed. */
    buildOutput: string;
  }
}

/** Builds the site and serves it, once for all tests that need it. */
export default async function setup({ provide }: TestProject) {
  provide('chromium', await findChromium());
  const { code, output } = await build();
  if (code !== 0) throw new Error(output);
  provide('buildOutput', output);
  const { origin, stop } = await serve('dist');
  provide('origin', origin);
  return stop;
}
