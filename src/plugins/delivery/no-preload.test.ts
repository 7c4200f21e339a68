import { expect, test } from 'vitest';
import { noPreload } from './no-preload.ts';

const render = (code: string, dynamicImports = ['menu.js'], name = 'client') =>
  noPreload().renderChunk.call({ environment: { name } }, code, { name: 'page', dynamicImports })?.code;

test('removes the code that preloads from scripts for browsers', () => {
  const load = (id: string, name = 'client') => noPreload().load.call({ environment: { name } }, id);
  expect(load('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
  expect(load('\0vite/preload-helper.js', 'ssr')).toBeUndefined();
  expect(load('\0vite/other.js')).toBeUndefined();
});

test('unwraps an import of which a script uses some names', () => {
  const wrapped =
    '__vitePreload(async () => {\n\tconst { show, hide } = await import("./menu.!~{00j}~.js");\n\treturn { show, hide };\n}, __VITE_PRELOAD__).then(({ show, hide }) => show(hide));';
  expect(render(`first();\n${wrapped}`)).toBe(
    'first();\nimport("./menu.!~{00j}~.js").then(({ show, hide }) => show(hide));',
  );
});

test('unwraps imports of complete modules', () => {
  const code =
    'const menu = () => __vitePreload(() => import("./menu.js"), __VITE_PRELOAD__);\n__vitePreload(() => import("./frame.js").then((n) => n.t), __VITE_PRELOAD__);';
  expect(render(code)).toBe('const menu = () => import("./menu.js");\nimport("./frame.js").then((n) => n.t);');
});

test('unwraps an import within the callback of another one', () => {
  const inner = '__vitePreload(() => import("./b.js"), __VITE_PRELOAD__)';
  const outer = `__vitePreload(() => import("./a.js").then(() => ${inner}, () => {}), __VITE_PRELOAD__);`;
  expect(render(outer)).toBe('import("./a.js").then(() => import("./b.js"), () => {});');
});

test.each(['preload(import("./menu.js"))', '__vitePreload(import("./menu.js"))'])(
  'reports another way of wrapping: %s',
  (code) => expect(() => render(code)).toThrow(/page.*no-preload\.ts/),
);

test('leaves other scripts as they are', () => {
  expect(render('go()', [])).toBeUndefined();
  expect(render('import("./menu.js")', ['menu.js'], 'ssr')).toBeUndefined();
});
