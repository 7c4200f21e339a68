import { expect, test } from 'vitest';
import { hashOf, policy } from './policy.ts';

test('allows inline scripts by their hash, without duplicates, and no others', () => {
  // printf 'first()' | openssl dgst -sha256 -binary | base64
  const hash = 'fDYmfWjvur9AxjhDbjHe6RvExc05MbXhhrbgz2vvy/A=';
  expect(policy([hashOf('first()'), hashOf('first()')])).toContain(
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`,
  );
  expect(policy([])).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('allows inline styles by their hash', () => {
  // printf 'b{}' | openssl dgst -sha256 -binary | base64
  expect(policy([], [hashOf('b{}')])).toContain(
    "style-src-elem 'self' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; style-src-attr",
  );
  expect(policy([])).toContain("style-src-elem 'self';");
});

test('hashes text with normalized line feeds, as browsers do', () => {
  expect(hashOf('a()\r\nb()\rc()')).toBe(hashOf('a()\nb()\nc()'));
});
