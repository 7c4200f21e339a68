import { describe, expect, test } from 'vitest';
import { findPreload, noPreload } from './no-preload.ts';

const chunk = (code: string, ...dynamicImports: string[]) => ({ fileName: 'page.js', code, dynamicImports });

test('replaces the helper in scripts for browsers', () => {
  const { load } = noPreload();
  const loaded = (name: string, id: string) => load.call({ environment: { name } }, id);
  expect(loaded('client', '\0vite/preload-helper.js')).toContain('__vitePreload');
  expect(loaded('client', '\0vite/other.js')).toBeUndefined();
  expect(loaded('ssr', '\0vite/preload-helper.js')).toBeUndefined();
});

describe('the check of the built scripts', () => {
  test.each(['const __vite__mapDeps = 1', 'e.__vitePreload()', 'dispatch("vite:preloadError")'])(
    'reports traces of the helper: %s',
    (code) => expect(findPreload([chunk(code)], true)).toMatch(/preload-helper.*page\.js/),
  );
  test('reports a dynamic import if there was no helper to replace', () => {
    expect(findPreload([chunk('import("./a.js")', 'a.js')], false)).toMatch(/preload-helper.*page\.js/);
  });
  test('accepts scripts after a replacement or without dynamic imports', () => {
    expect(findPreload([chunk('import("./a.js")', 'a.js')], true)).toBeUndefined();
    expect(findPreload([chunk('go()')], false)).toBeUndefined();
  });
});
