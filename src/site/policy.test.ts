import { expect, test } from 'vitest';
import { policy } from './policy.ts';

test('allows a script that stands in the page by its hash, once, and no other', () => {
  // printf 'first()' | openssl dgst -sha256 -binary | base64
  const hash = 'fDYmfWjvur9AxjhDbjHe6RvExc05MbXhhrbgz2vvy/A=';
  expect(policy(['first()', 'first()'])).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
  expect(policy([])).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
