import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../support/project.ts';

/** Builds the site with the actual notes, which `npm run test:content` checks. */
export default async function setup({ provide }: TestProject) {
  const root = resolve(import.meta.dirname, '../..');
  const { code, output } = await build(root);
  if (code !== 0) throw new Error(output);
  provide('site', root);
}
