import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../support/project.ts';

/** Builds the site of the notes themselves, which `npm run test:content` looks at. */
export default async function setup({ provide }: TestProject) {
  const root = resolve(import.meta.dirname, '../..');
  const { code, output } = await build(root);
  if (code !== 0) throw new Error(output);
  provide('site', root);
}
