import { createRenderer } from '@astrojs/starlight/expressive-code';
import { expect, test } from 'vitest';
import { CODE_OPTIONS } from './code-options.ts';

test.each([
  ['dockerfile', '# syntax=docker/dockerfile:1.7\nFROM alpine'],
  ['text', '# Vue.js\nnpm create vue'],
  ['nginx', '# blog.example.com\nserver {}'],
  ['makefile', 'all:\n\tls'],
])('code in %s keeps each line', async (language, code) => {
  const { ec } = await createRenderer(CODE_OPTIONS);
  const { renderedGroupContents } = await ec.render({ code, language });
  expect(renderedGroupContents[0]!.codeBlock.code).toBe(code);
});
