import { describe, expect, test } from 'vitest';
import { findPreload, noPreload } from './no-preload.ts';

const chunk = (code: string, ...dynamicImports: string[]) => ({ fileName: 'page.js', code, dynamicImports });

test('takes the place of the helper in scripts for browsers', () => {
  const { load } = noPreload();
  const loaded = (name: string, id: string) => load.call({ environment: { name } }, id);
  expect(loaded('client', '\0vite/preload-helper.js')).toContain('__vitePreload');
  expect(loaded('client', '\0vite/other.js')).toBeUndefined();
  expect(loaded('ssr', '\0vite/preload-helper.js')).toBeUndefined();
});

describe('fails by name', () => {
  test.each(['const __vite__mapDeps = 1', 'e.__vitePreload()', 'dispatch("vite:preloadError")'])(
    'where scripts hold %s',
    (code) => expect(findPreload([chunk(code)], true)).toMatch(/preload-helper.*page\.js/),
  );
  test('where a script loads another later, and there was no helper', () => {
    expect(findPreload([chunk('import("./a.js")', 'a.js')], false)).toMatch(/preload-helper.*page\.js/);
  });
  test('not where all is as it was', () => {
    expect(findPreload([chunk('import("./a.js")', 'a.js')], true)).toBeUndefined();
    expect(findPreload([chunk('go()')], false)).toBeUndefined();
  });
});
